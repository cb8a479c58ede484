import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportToTerminal } from '../../src/checks/reporters/terminal.ts';
import { openContent, type Content } from '../../src/data/content.ts';
import { readSettings } from '../../src/data/settings.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { rules } from '../../src/domain/rules/index.ts';
import { checkContent } from '../../src/integrations/content-checks.ts';
import { expected, type Grade } from '../fixtures/bad-input/expected.ts';
import { makeBadSite, makePartOfBadSite, type SiteCopy } from '../support/site-copy.ts';

const open = ({ env }: SiteCopy): Content =>
  openContent(readSettings({ ...env, TODAY: '2026-11-20' }, new Date(0)));

let site: SiteCopy;
let findings: readonly Finding[];
let duration: number;

beforeAll(() => {
  site = makeBadSite();
  const start = performance.now();
  findings = checkContent(open(site));
  duration = performance.now() - start;
});
afterAll(() => {
  site.remove();
});

function formatFinding({ code, place }: Finding): string {
  if (place.type === 'file') return code;
  return `${code} ${String(place.position.line)}:${String(place.position.column)}`;
}

function gradeOf(found: readonly Finding[]): Grade | 'mixed' {
  if (found.length === 0) return 'S';
  const isMended = found[0]?.mendable === true;
  if (found.some(({ mendable }) => mendable !== isMended)) return 'mixed';
  if (found.some(({ severity }) => severity === 'error')) return isMended ? 'F' : 'E';
  return isMended ? 'WF' : 'W';
}

/** No content brings these to light on this site, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'former-parent-body':
    'whom the school was under before, it tells; see below for one that does not',
  'missing-school': 'a site without its school is another site: see below',
  'more-problems':
    'a file with a thousand faults would be read by every test: see read-file.test.ts',
  'not-a-file': 'no system makes a pipe in the same way: see content.test.ts',
  'unknown-holidays': 'asks for an event in a year to come, which is a fault of its own',
  'unreadable-body':
    'stands for a failure of the parser that no text is known to cause: of two million made of its own signs, none did',
  'unreadable-file': 'what is not to be read cannot be stored either: see test/cli/guard.test.ts',
};

describe('the check of the bad site', () => {
  it('finds exactly what is wrong with each file, and nothing elsewhere', () => {
    const found = [...Map.groupBy(findings, ({ file }) => file)].map(
      ([file, of]) => [file, of.map(formatFinding)] as const,
    );
    const wanted = expected.flatMap(([, file, ...of]) => (of.length > 0 ? [[file, of]] : []));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });

  it.each(expected)('grades %s: %s', (grade, file) => {
    expect(gradeOf(findings.filter((finding) => finding.file === file))).toBe(grade);
  });

  it('looks at a file that is there, for every line of the table', () => {
    const absent = expected.filter(([, file]) => !isThere(join(site.contentDir, file)));
    expect(absent).toEqual([]);
    expect(new Set(expected.map(([, file]) => file)).size).toBe(expected.length);
  });

  it('brings every rule to light', () => {
    const found = new Set<string>(findings.map(({ code }) => code));
    const unseen = Object.keys(rules).filter((code) => !found.has(code));
    expect(unseen.sort()).toEqual(Object.keys(elsewhere));
  });

  it('speaks in whole Vietnamese sentences, without a word of the machine', () => {
    for (const { message, advice } of findings) {
      expect(message).toMatch(/^[\p{Lu}«].*\.$/su);
      expect(advice).toMatch(/^[\p{Lu}«]/u);
      expect(`${message} ${advice}`).not.toMatch(/\bundefined\b|\bNaN\b|\[object|Error:/);
    }
  });

  it('reads 03/04 as the third of April', () => {
    const { documents } = open(site).read().sources;
    const read = documents.find(({ file }) => file.endsWith('c62-day-before-month.mdx'))?.document;
    expect(read?.issuedOn).toEqual({ state: 'known', value: '2025-04-03' });
    expect(read?.publishedOn).toBe('2025-04-03');
  });

  it('takes bounded work, and tells of a line of a million letters in a few', () => {
    expect(duration).toBeLessThan(15_000);
    expect(reportToTerminal(findings, { colour: false }).length).toBeLessThan(100_000);
    const longest = findings.map(({ place }) =>
      place.type === 'source' ? place.excerpt.text.length : 0,
    );
    expect(Math.max(...longest)).toBeLessThan(400);
  });
});

describe('the check of a site without school.yaml', () => {
  it('says so, and nothing else', () => {
    const empty = makePartOfBadSite([]);
    expect(checkContent(open(empty)).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'school.yaml missing-school',
    ]);
    empty.remove();
  });
});

describe('the check of a school that tells only whom it is under now', () => {
  it('points at it, for its papers from before the communes had schools', () => {
    const part = makePartOfBadSite(['school.yaml', 'notices/2025/slash-comment.mdx']);
    const school = join(part.contentDir, 'school.yaml');
    writeFileSync(school, readFileSync(school, 'utf8').replace(/^formerParentBodies: .*\n/m, ''));
    const found = checkContent(open(part)).filter(({ file }) => file === 'school.yaml');
    expect(found.map(formatFinding)).toEqual(['former-parent-body 5:13']);
    part.remove();
  });
});

const isThere = (path: string): boolean =>
  existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
