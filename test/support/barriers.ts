import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Of axe's rules only these look at colours; all others see the same page in the dark as in the light. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page as it stands, in the light and in the dark. */
export async function listBarriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(colourRules).analyze();
  const describeAll = ({ violations }: typeof light, scheme: string): string[] =>
    violations.map(({ id, nodes }) => `${scheme}: ${id}: ${nodes[0]?.html ?? ''}`);
  return [...describeAll(light, 'light'), ...describeAll(dark, 'dark')];
}
