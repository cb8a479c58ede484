import { statusNames } from '../words/names.ts';
import { search as words } from '../words/search.ts';
import type { Piece } from './excerpt.ts';
import type { PresentedHeading, PresentedPage } from './present.ts';

/** One found document, from the `<template>` that the page carries. */
export function renderResult(template: HTMLTemplateElement, page: PresentedPage): DocumentFragment {
  const item = document.importNode(template.content, true);
  fill(item, 'title', page.title).setAttribute('href', page.url);
  const facts = listFacts(page.meta).join(' · ');
  fill(item, 'facts', facts).hidden = facts === '';
  fill(item, 'excerpt').append(...page.excerpt.map(renderPiece));
  const headings = fill(item, 'headings');
  headings.append(...page.headings.map(renderHeading));
  headings.setAttribute('aria-label', words.headings);
  headings.hidden = page.headings.length === 0;
  return item;
}

function listFacts({ kind, number, date, status }: PresentedPage['meta']): string[] {
  const standing = Object.entries(statusNames).find(
    ([code]) => code === status && code !== 'in-force',
  );
  return [kind, number, date, standing?.[1]].filter((fact) => fact !== undefined);
}

function fill(root: DocumentFragment, part: string, text = ''): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!element) throw new Error(`The result template has no part "${part}"`);
  element.textContent = text;
  return element;
}

function renderPiece({ text, marked }: Piece): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function renderHeading({ text, url }: PresentedHeading): HTMLElement {
  const item = document.createElement('li');
  item.append(renderLink(text, url));
  return item;
}

export function renderLink(text: string, address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}
