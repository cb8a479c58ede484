import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site, type BenchSite } from './builds.ts';
import { median } from './processes.ts';

const rounds = 3;

/** What three tables of figures in each of 200 documents add to the build of the same documents. */
export async function measureTables(folder: string, print: (line: string) => void): Promise<void> {
  const plain = makeSite(join(folder, 'without-tables'), 0);
  const withTables = makeSite(join(folder, 'with-tables'), 3);
  const seconds = { plain: [] as number[], withTables: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    seconds.plain.push((await plain.buildCold(String(round))).seconds);
    seconds.withTables.push((await withTables.buildCold(String(round))).seconds);
  }
  const [without, having] = [median(seconds.plain), median(seconds.withTables)];
  const growth = ((having / without - 1) * 100).toFixed(0);
  print(
    `200 documents, cold: ${without.toFixed(2)} s; with 3 tables each ${having.toFixed(2)} s: +${growth} % (goal ≤ 25 %)`,
  );
}

/** 200 results and disclosures, the kinds that may have tables; of 400 documents of all kinds. */
function makeSite(folder: string, tablesEach: number): BenchSite {
  const made = site(folder, 400);
  for (const [index, file] of made.files.entries()) {
    const whole = join(made.content, file);
    const text = readFileSync(whole, 'utf8');
    rmSync(whole);
    if (!/^(?:results|disclosures)\//.test(file)) continue;
    addDocument(whole.replace(/\.mdx$/, ''), text, tablesEach, index);
  }
  return made;
}

function addDocument(folder: string, text: string, tablesEach: number, index: number): void {
  const names = Array.from(
    { length: tablesEach },
    (_, place) => `tables/bang-${String(place + 1)}.yaml`,
  );
  mkdirSync(join(folder, 'tables'), { recursive: true });
  for (const [place, name] of names.entries()) {
    writeFileSync(join(folder, name), makeTable(index, place));
  }
  // Without plans there is nothing to report on.
  const alone = text.replace(/^plan: .*\noutcomes:\n {2}- .*\n/m, '');
  const listed =
    names.length === 0 ? alone : alone.replace('---\n\n', `tables: [${names.join(', ')}]\n---\n\n`);
  writeFileSync(join(folder, 'index.mdx'), listed);
}

/** Budget against execution: a sum, three items and twelve lines, with a ratio in each. */
function makeTable(index: number, place: number): string {
  const lines = Array.from({ length: 12 }, (_, line) => {
    const estimate = 1_000_000 * (100 + ((index * 31 + place * 17 + line * 7) % 800));
    return { estimate, actual: Math.floor((estimate * (30 + ((index + line) % 60))) / 100) };
  });
  const groups = [0, 4, 8].map((from) => lines.slice(from, from + 4));
  return [
    `title: Bảng ${String(place + 1)} của văn bản ${String(index)}`,
    'unit: đồng',
    'columns:',
    '  - { id: estimate, label: Dự toán năm, type: tiền, role: dự toán năm }',
    '  - { id: actual, label: Thực hiện, type: tiền, role: thực hiện }',
    '  - { id: ratio, label: Tỷ lệ, type: phần trăm, formula: actual / estimate }',
    'rows:',
    `  - { ordinal: "I", label: Tổng số chi, ${cells(lines)}, rows: [`,
    ...groups.map((group, at) =>
      [
        `      { ordinal: "${String(at + 1)}", label: Nhóm ${String(at + 1)}, ${cells(group)}, rows: [`,
        ...group.map(
          (line, under) =>
            `          { ordinal: "${String(at + 1)}.${String(under + 1)}", label: "Khoản chi ${String(at + 1)}.${String(under + 1)}", ${cells([line])} },`,
        ),
        '        ] },',
      ].join('\n'),
    ),
    '    ] }',
    '',
  ].join('\n');
}

interface Line {
  readonly estimate: number;
  readonly actual: number;
}

function cells(lines: readonly Line[]): string {
  const sum = (key: keyof Line): number => lines.reduce((total, line) => total + line[key], 0);
  const [estimate, actual] = [sum('estimate'), sum('actual')];
  const hundredths = Math.round((actual * 10_000) / estimate);
  const ratio = `${String(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, '0')}`;
  return `cells: { estimate: ${String(estimate)}, actual: ${String(actual)}, ratio: "${ratio}" }`;
}
