import { search as words, statusNames } from '../words/vi.ts';
import type { FilterGroup } from './engine.ts';
import type { Piece } from './excerpt.ts';
import type { PresentedHeading, PresentedPage } from './present.ts';

/** One found document, from the `<template>` that the page carries. */
export function renderResult(template: HTMLTemplateElement, page: PresentedPage): DocumentFragment {
  const item = document.importNode(template.content, true);
  fill(item, 'title', page.title).setAttribute('href', page.url);
  fill(item, 'facts', listFacts(page.meta).join(' · '));
  fill(item, 'excerpt').append(...page.excerpt.map(renderPiece));
  fill(item, 'headings').append(...page.headings.map(renderHeading));
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
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Refills one filter; a filter with nothing to choose is hidden. */
export function showFilter(select: HTMLSelectElement, { options }: FilterGroup, chosen = ''): void {
  select.replaceChildren(
    new Option(words.all, ''),
    ...options.map(({ value, count }) => new Option(words.option(value, count), value)),
  );
  select.value = chosen;
  select.closest('label')?.toggleAttribute('hidden', options.length === 0);
}
