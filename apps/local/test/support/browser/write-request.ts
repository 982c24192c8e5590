import type { Page } from "playwright-core";
import { requestWords } from "../cloud/request-words.ts";

/** Fills in the form on a listing's ask page. */
export const writeRequest = async (page: Page): Promise<void> => {
  await page.getByLabel("Where do you want to get?").fill(requestWords.goal);
  await page.getByLabel(/^Why .+\?$/).fill(requestWords.whyYou);
  await page.getByLabel("What do you ask of them?").fill(requestWords.ask);
};
