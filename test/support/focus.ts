import type { Page } from 'playwright-core';

/** The element with the focus, as the browser tells it to a screen reader. */
export interface Focused {
  /** In the browser's own words: `searchbox`, `DisclosureTriangle`. */
  readonly role: string;
  readonly name: string;
  /** `expanded`, `checked` and the like, as far as the element has them. */
  readonly states: Readonly<Record<string, unknown>>;
}

/** From the accessibility tree. */
export async function readFocused(page: Page): Promise<Focused> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    ...(result.objectId !== undefined && { objectId: result.objectId }),
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  return {
    role: String(node?.role?.value ?? ''),
    name: String(node?.name?.value ?? ''),
    states: Object.fromEntries(
      (node?.properties ?? []).map(({ name, value }) => [name, value.value]),
    ),
  };
}

const mostPresses = 90;

/** Moves on by Tab until an element of this role and name has the focus, and tells it. */
export async function tabToRole(page: Page, role: string, name: RegExp): Promise<Focused> {
  const passed: string[] = [];
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await readFocused(page);
    if (focused.role === role && name.test(focused.name)) return focused;
    passed.push(`${focused.role} ${focused.name}`);
  }
  throw new Error(`Tab leads to no ${role} ${String(name)}, but to ${passed.join('; ')}`);
}
