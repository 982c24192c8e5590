import type { Page } from "playwright-core";

/** From the home page by search to a mentor's listing. */
export const openListing = async (page: Page, text: string, mentorName: string): Promise<void> => {
  await page.goto("/");
  await page.getByRole("searchbox").fill(text);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("link", { name: mentorName, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: mentorName }).waitFor();
};
