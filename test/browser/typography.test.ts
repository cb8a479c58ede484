import { Parser } from 'htmlparser2';
import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';
import { browser, served, serveDemoSite } from '../support/served-demo.ts';

const pages = readBuiltPages(inject('demoSite'));
/** The whole alphabet, whether or not the demo school happens to use it. */
const alphabet = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
    (vowel + tone).normalize('NFC'),
  ),
);
const letters = [...alphabet, 'đ', ...alphabet.map((letter) => letter.toUpperCase()), 'Đ', '₫'];

let page: Page;

serveDemoSite();
beforeAll(async () => {
  page = await browser.newPage();
  await page.goto(served.address);
});

/** All but spaces. */
function listCharacters(html: string): Set<string> {
  const characters = new Set<string>();
  new Parser({
    ontext(text) {
      for (const character of text) if (/\S/u.test(character)) characters.add(character);
    },
  }).end(html);
  return characters;
}

/** The characters that, in this cut, some other face than the site's had to draw. */
async function findStrangers(characters: readonly string[], cut: string): Promise<string[]> {
  await page.evaluate(
    ({ characters, cut }) => {
      const main = document.querySelector('main');
      main?.replaceChildren(
        ...characters.map((character, index) => {
          const element = document.createElement('p');
          element.id = `c${String(index)}`;
          element.textContent = character;
          element.style.font = `${cut} 1rem 'Be Vietnam Pro', serif`;
          return element;
        }),
      );
      main?.getBoundingClientRect();
      return document.fonts.ready.then(() => undefined);
    },
    { characters, cut },
  );
  const session = await page.context().newCDPSession(page);
  const faces = await listFaces(session, characters);
  await session.detach();
  return characters.filter((_, index) => !faces[index]?.startsWith('Be Vietnam Pro'));
}

/** The name of the face that drew each of the elements `#c0`, `#c1` and so on. */
async function listFaces(session: CDPSession, elements: readonly unknown[]): Promise<string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const faces: string[] = [];
  for (const index of elements.keys()) {
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: `#c${String(index)}`,
    });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    faces.push(fonts.map(({ familyName }) => familyName).join(' + '));
  }
  return faces;
}

describe('the letters of the site', () => {
  it.each(['400', '600', 'italic 400'])(
    'are all drawn by its own face in the cut %s: none comes from another',
    async (cut) => {
      const used = new Set(letters);
      for (const { html } of pages) for (const found of listCharacters(html)) used.add(found);
      expect(await findStrangers([...used], cut)).toEqual([]);
    },
  );

  it('ask for that face everywhere but in the figures of tables', async () => {
    const found: string[] = [];
    for (const { address } of pages) {
      await page.goto(served.address + address);
      const others = await page.evaluate(() =>
        [...document.querySelectorAll('body *:not(.figure, .figure *)')]
          .filter((element) => !getComputedStyle(element).fontFamily.includes('Be Vietnam Pro'))
          .map(({ tagName, className }) => `${tagName}.${String(className)}`),
      );
      found.push(...new Set(others.map((other) => `${address}: ${other}`)));
    }
    expect(found).toEqual([]);
  });

  it('are never composed of a letter and a loose mark', () => {
    const loose = pages.filter(({ html }) => html !== html.normalize('NFC'));
    expect(loose.map(({ address }) => address)).toEqual([]);
  });
});

describe('lines', () => {
  it('are as high as Ẳ over Ậ, so that the marks of two lines never touch', async () => {
    const found: string[] = [];
    for (const { address } of pages) {
      await page.goto(served.address + address);
      await page.evaluate('document.fonts.ready');
      const tight = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d');
        return [...document.querySelectorAll('main *, header *, footer *')]
          .filter((element) =>
            [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
            ),
          )
          .filter((element) => {
            const { fontWeight, fontFamily, fontSize, lineHeight } = getComputedStyle(element);
            if (canvas === null || lineHeight === 'normal') return false;
            // Measured large: at the size of a text the ink is rounded up to whole pixels.
            canvas.font = `${fontWeight} 1000px ${fontFamily}`;
            const ink = canvas.measureText('ẲẬ');
            const height = (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) / 1000;
            return height * parseFloat(fontSize) > parseFloat(lineHeight);
          })
          .map(({ tagName, className }) => `${tagName}.${String(className)}`);
      });
      found.push(...new Set(tight.map((element) => `${address}: ${element}`)));
    }
    expect(found).toEqual([]);
  });
});
