import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentAddress, homeAddress, listAddress } from '../../src/domain/permalink.ts';
import { openBrowser } from '../support/browser.ts';
import { startPreview, type Preview } from '../support/preview.ts';
import { root } from '../support/run.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';

const notice = 'notices/2026/lich-tiep-cong-dan';
const plan = 'plans/2026/ke-hoach-dan-van';

let site: SiteCopy;
let preview: Preview;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = copySite(join(root, 'test/fixtures/sites/small'));
  [preview, browser] = await Promise.all([startPreview(site.env), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([preview.stop(), browser.close()]);
  site.remove();
});
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
});
afterEach(async () => {
  await page.close();
});

/**
 * A reload may overtake the way to the next page: Vite keeps the one of its own start for the first page that
 * connects (vitejs/vite, `bufferedMessage`), and a save is told to every page. A reader would click again.
 */
async function open(address: string, attempts = 3): Promise<void> {
  try {
    await page.goto(preview.address + address);
  } catch (error) {
    if (attempts === 1 || !String(error).includes('ERR_ABORTED')) throw error;
    await open(address, attempts - 1);
  }
}
const shows = (text: string) => page.getByText(text).first().waitFor();
const heading = () => page.getByRole('heading', { level: 1 }).innerText();

/** Saves a file with something else in it, and gives back what puts it as it was. */
function edit(file: string, change: (text: string) => string): () => void {
  const path = join(site.contentDir, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  return () => {
    writeFileSync(path, before);
  };
}

describe('the preview', () => {
  it('shows the site', async () => {
    await open(homeAddress);
    expect(await heading()).toContain('Trường THCS Bến Mơ');
    await open(documentAddress(plan));
    expect(await heading()).toContain('công tác dân vận năm 2026');
  });

  it('shows a saved edit by itself', async () => {
    await open(documentAddress(notice));
    await shows('Hiệu trưởng tiếp công dân tại phòng họp');
    const restore = edit(`${notice}.mdx`, (text) => text.replace('tại phòng họp', 'tại thư viện'));
    await shows('Hiệu trưởng tiếp công dân tại thư viện');
    restore();
    await shows('Hiệu trưởng tiếp công dân tại phòng họp');
  });

  it('shows a draft, marked as one', async () => {
    await open(documentAddress('notices/2026/ban-nhap'));
    await shows('Bản nháp, chưa đăng.');
    await open(listAddress('notice'));
    await shows('Thông báo nghỉ Tết đang soạn');
  });

  it('shows a new file, and no longer one that is gone', async () => {
    const file = join(site.contentDir, 'notices/2026/lich-nghi.mdx');
    await open(listAddress('notice'));
    await shows('Lịch tiếp công dân năm 2026');
    writeFileSync(
      file,
      readFileSync(join(site.contentDir, `${notice}.mdx`), 'utf8').replace('tiếp', 'nghỉ của'),
    );
    await shows('Lịch nghỉ của công dân năm 2026');
    rmSync(file);
    await page.getByText('Lịch nghỉ của').first().waitFor({ state: 'detached' });
  });
});

describe('the preview of a document with faults', () => {
  it('shows them in its page, shows the other pages, and the page again once they are mended', async () => {
    await open(documentAddress(notice));
    await shows('Hiệu trưởng tiếp công dân');
    const restore = edit(`${notice}.mdx`, (text) => text.replace('phòng họp', 'phòng <35'));

    await shows('Dấu «<» đứng sát «35,» bị hiểu là mở đầu một thẻ.');
    await shows(`${notice}.mdx:10:37`);
    const broken = await page.locator('body').innerText();
    expect(broken).toContain('Gõ «\\<»');
    expect(broken).not.toMatch(/^\s*at |node_modules|Error/m);

    await open(documentAddress(plan));
    expect(await heading()).toContain('công tác dân vận');
    await open(homeAddress);
    expect(await heading()).toContain('Trường THCS Bến Mơ');

    await open(documentAddress(notice));
    await shows('bị hiểu là mở đầu một thẻ');
    restore();
    await shows('Hiệu trưởng tiếp công dân tại phòng họp');
    expect(await heading()).toContain('Lịch tiếp công dân năm 2026');
  });

  it('shows what is wrong with its front matter, and the page again once that is mended', async () => {
    await open(documentAddress(plan));
    const restore = edit(`${plan}.mdx`, (text) => text.replace('15/01/2026', '32/01/2026'));
    await shows('Mục «Ngày ban hành» (issuedOn) ghi «32/01/2026»');
    await shows(`${plan}.mdx:4:11`);
    await open(listAddress('plan'));
    expect(await heading()).toContain('Kế hoạch');
    await open(documentAddress(plan));
    await shows('Mục «Ngày ban hành»');
    restore();
    await shows('Đặt hộp thư góp ý tại cổng trường');
  });

  it('shows what is wrong with its tables', async () => {
    const table = 'disclosures/2026/hoc-phi/tables/khoan-thu.yaml';
    await open(documentAddress('disclosures/2026/hoc-phi'));
    await shows('45.000');
    const restore = edit(table, (text) => text.replace('45000', '45 nghìn'));
    await shows('Ô «Mức thu» ở dòng «Nước uống» ghi «45 nghìn»');
    await shows(`${table}:6:`);
    restore();
    await shows('45.000');
  });
});

describe('the preview of a site whose school.yaml is broken', () => {
  it('shows why on the home page, and the site again once it is mended', async () => {
    await open(homeAddress);
    const restore = edit('school.yaml', (text) => text.replace('05/09/1998', '05/09'));
    await shows('school.yaml:9:12');
    await open(documentAddress(plan));
    await shows('Mục «Ngày thành lập» (foundedOn) ghi «05/09»');
    await open(homeAddress);
    restore();
    await shows('Các mục công khai');
    expect(await heading()).toContain('Trường THCS Bến Mơ');
  });
});

describe('the preview of a site whose duties.yaml is broken', () => {
  it('shows why on every page, and the site again once the file is gone', async () => {
    const file = join(site.contentDir, 'duties.yaml');
    writeFileSync(file, 'since: 31/02/2021\n');
    await open(homeAddress);
    await shows('duties.yaml:1:8');
    rmSync(file);
    await shows('Các mục công khai');
  });
});

describe('the preview of an address that nothing stands at', () => {
  it.each(['/thong-bao/2026/khong-co/', '/tệp lạ.pdf', '//'])(
    'has no stack trace: %s',
    async (address) => {
      const response = await fetch(preview.address + address, { headers: { accept: 'text/html' } });
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(/^\s+at .*node_modules/m);
    },
  );
});

describe('a preview that starts with a broken school.yaml', () => {
  it('shows why, and the site once it is mended', async () => {
    // Two previews of one project would share Astro's store.
    await preview.stop();
    const restore = edit('school.yaml', (text) => text.replace('name: ', 'nam: '));
    preview = await startPreview(site.env);
    await open(homeAddress);
    await shows('Có phải ý bạn là «name»');
    restore();
    await shows('Các mục công khai');
  });
});
