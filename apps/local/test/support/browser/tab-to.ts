import type { Locator, Page } from "playwright-core";

const mostPresses = 80;

/** Goes by the Tab key until the element has the focus; throws when the keyboard never gets there. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let press = 0; press < mostPresses; press += 1) {
    const isThere = await target.evaluate(
      (element) => element === element.ownerDocument.activeElement,
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not reach ${String(target)}`);
};
