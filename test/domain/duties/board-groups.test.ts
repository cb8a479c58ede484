import { describe, expect, it } from 'vitest';
import {
  dutiesOfSchool,
  groupByRegulation,
  listBoardRegulations,
} from '../../../src/domain/duties/board-groups.ts';
import { getRegulation } from '../../../src/domain/regulations/index.ts';
import { school } from '../support.ts';
import { boardOn, day } from './support.ts';

const board = boardOn(day('20/11/2026'), { record: { since: day('01/01/2026') } });

describe('the entries of a board', () => {
  it('stand under their regulations, each once, in the order of the board', () => {
    const groups = groupByRegulation(board.entries);
    expect(groups.flatMap(({ entries }) => entries)).toEqual(board.entries);
    const ids = groups.map(({ regulation }) => regulation.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the regulations that have a page on the board', () => {
  it('are those with entries, and those whose time limits nobody could read', () => {
    const ids = listBoardRegulations(board, school).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['tt09-2024', 'tt26-2026', 'qd05-2014']));
    expect(ids).not.toContain('tt36-2017');
    expect(ids).not.toContain('nd30-2020');
  });
});

describe('the duties of a school', () => {
  it('are those of its levels', () => {
    const forms = dutiesOfSchool(getRegulation('tt36-2017'), { ...school, levels: ['MN'] }).flatMap(
      ({ form }) => form ?? [],
    );
    expect(forms).toEqual(['Biểu mẫu 01', 'Biểu mẫu 02', 'Biểu mẫu 03', 'Biểu mẫu 04']);
  });
});
