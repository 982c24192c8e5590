import type { Browser } from "playwright-core";
import { linksOf, type Mail } from "../cloud/mailbox.ts";
import { openTab, type Tab } from "./open-tab.ts";

/** Follows a link of the mentor's mail in a browser in which nobody is signed in. */
export const openAnswerLink = async (
  browser: Browser,
  origin: string,
  mail: Mail,
  action: "accept" | "decline" | "ask-more",
): Promise<Tab> => {
  const link = linksOf(mail).find((candidate) => candidate.endsWith(`#${action}`));
  if (link === undefined) throw new Error(`the mail has no link to ${action}`);
  const tab = await openTab(browser, origin, { timezoneId: "Pacific/Auckland" });
  await tab.page.goto(link);
  await tab.page.getByRole("heading", { level: 1, name: /asks you for an introduction/ }).waitFor();
  return tab;
};
