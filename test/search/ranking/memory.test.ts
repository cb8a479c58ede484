import { beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/search/ranking/memory.ts';

const anIndex = (): object => ({});

let made = 0;
const make = (): Promise<number> => Promise.resolve((made += 1));
beforeEach(() => {
  made = 0;
});

describe('what was made of an index', () => {
  it('is made once for each name and each index', async () => {
    const remember = openMemory<object, number>();
    const [index, other] = [anIndex(), anIndex()];
    expect(await remember(index, 'học', make)).toBe(1);
    expect(await remember(index, 'học', make)).toBe(1);
    expect(await remember(index, 'phí', make)).toBe(2);
    expect(await remember(other, 'học', make)).toBe(3);
  });

  it('is made anew where it failed', async () => {
    const remember = openMemory<object, number>();
    const index = anIndex();
    await expect(remember(index, 'học', () => Promise.reject(new Error('gone')))).rejects.toThrow();
    expect(await remember(index, 'học', make)).toBe(1);
  });

  it('is forgotten, the oldest first, when it becomes much', async () => {
    const remember = openMemory<object, number>();
    const index = anIndex();
    for (let at = 0; at <= 500; at += 1) await remember(index, String(at), make);
    expect(await remember(index, '500', make)).toBe(501);
    expect(await remember(index, '0', make)).toBe(502);
  });
});
