import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFromMenu, readAnswer } from '../../src/cli/choose.ts';
import { openDesk } from '../../src/cli/desk.ts';
import { openContent } from '../../src/data/content.ts';
import { listFiles } from '../../src/data/files.ts';
import { readSettings } from '../../src/data/settings.ts';
import { makeMenu } from '../../src/drafts/menu.ts';
import { root } from '../support/run.ts';
import { copySite } from '../support/site-copy.ts';

interface Talk {
  readonly said: readonly string[];
  readonly asked: number;
  readonly written: number;
}

/** The demo school, and who types these lines and then only presses Enter. */
async function talk(...lines: readonly string[]): Promise<Talk> {
  const site = copySite(join(root, 'content'));
  const env = { ...site.env, TODAY: '2026-11-20' };
  const desk = openDesk(openContent(readSettings(env, new Date(0))));
  if ('unreadable' in desk) throw new Error(desk.unreadable);
  const before = listFiles(site.contentDir).length;
  const said: string[] = [];
  let asked = 0;
  await chooseFromMenu(desk, makeMenu(desk.board), {
    ask: () => {
      asked += 1;
      return Promise.resolve(lines[asked - 1] ?? '');
    },
    say: (line) => said.push(line),
  });
  const written = listFiles(site.contentDir).length - before;
  site.remove();
  expect(existsSync(site.contentDir)).toBe(false);
  return { said, asked, written };
}

describe('who is asked what to write', () => {
  it.each(['1', '1.', 'số 1', ' 1) ', 'npm run moi -- 1'])('is understood: %j', async (line) => {
    expect(await talk(line)).toMatchObject({ asked: 1, written: 1 });
  });

  it('may write all of a school year, as is offered', async () => {
    for (const line of ['nam-hoc 2027-2028', 'năm học 2027-2028']) {
      const { asked, written } = await talk(line);
      expect(asked).toBe(1);
      expect(written).toBeGreaterThan(5);
    }
  });

  it.each(['abc', '99', '0', '1 2', 'nam-hoc 2027', 'nam-hoc'])(
    'is asked again after a slip, and told what is taken: %j',
    async (slip) => {
      const { said, asked, written } = await talk(slip, '1');
      expect({ asked, written }).toEqual({ asked: 2, written: 1 });
      expect(said[0]).toMatch(
        /\nGõ một số từ 1 đến \d+, một mã trong danh sách, hoặc «nam-hoc 2027-2028» cho cả năm học\.$/,
      );
      expect(said[1]).toContain('Đã viết bản nháp');
    },
  );

  it('is asked about one thing at a time', async () => {
    expect((await talk('1, 2')).said[0]).toContain('Mỗi lần chỉ soạn được một nội dung.');
  });

  it.each(['', 'q', 'thôi'])('writes nothing and is told nothing with %j', async (line) => {
    expect(await talk(line)).toEqual({ said: [], asked: 1, written: 0 });
  });
});

describe('an answer', () => {
  it('stays what it is where nothing else can be meant', () => {
    expect(readAnswer('tt09-2024.doi-ngu.2026-2027')).toBe('tt09-2024.doi-ngu.2026-2027');
    expect(readAnswer('mã: tt09-2024.doi-ngu.2026-2027')).toBe('tt09-2024.doi-ngu.2026-2027');
    expect(readAnswer('số')).toBe('số');
  });
});
