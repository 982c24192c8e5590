import { demoMentor } from "@waymark/testing/world";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterCode } from "../support/browser/enter-code.ts";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openAnswerLink } from "../support/browser/open-answer-link.ts";
import { openListing } from "../support/browser/open-listing.ts";
import { openTab } from "../support/browser/open-tab.ts";
import { writeRequest } from "../support/browser/write-request.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { readCalendar } from "../support/cloud/read-calendar.ts";
import { requestWords } from "../support/cloud/request-words.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const mentor = demoMentor.person;
const mentee = { emailAddress: "noor@mentees.example", displayName: "Noor Al-Khatib" };

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

/** Ten in the morning in three days, in the form that the browser's own field takes. */
const inThreeDays = (): string =>
  `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T10:00`;

test("a mentee finds a mentor, asks, and both get the introduction", async () => {
  const { origin } = cloud;
  const flaws: string[] = [];

  const { page, problems } = await openTab(browser, origin);
  await page.goto("/");
  await page.getByRole("heading", { name: /^\d+ mentors$/ }).waitFor();
  flaws.push(...(await inspectPage(page)));
  await openListing(page, "delegation ferries", mentor.displayName);
  flaws.push(...(await inspectPage(page)));

  await page.getByRole("link", { name: "Ask for an introduction" }).click();
  await writeRequest(page);
  flaws.push(...(await inspectPage(page)));
  await page.getByRole("button", { name: "Send the request" }).click();
  await page.getByRole("heading", { name: "Sign in, or start here" }).waitFor();
  flaws.push(...(await inspectPage(page)));
  await enterCode(page, origin, mentee.emailAddress);

  await page.getByRole("heading", { name: "Welcome. Who are you?" }).waitFor();
  flaws.push(...(await inspectPage(page)));
  await page.getByLabel("Your name").fill(mentee.displayName);
  await page.getByLabel(/I am 18 or older/).check();
  await page.getByRole("button", { name: "Continue" }).click();

  await page.getByText("You are signed in").waitFor();
  expect(await page.getByLabel("Where do you want to get?").inputValue()).toBe(requestWords.goal);
  const proposed = inThreeDays();
  await page.getByRole("button", { name: "Propose a time" }).click();
  await page.getByLabel(/^Time 1/).fill(proposed);
  await page.getByRole("button", { name: "Send the request" }).click();
  await page.getByText("Your request is out").waitFor();
  flaws.push(...(await inspectPage(page)));
  const introductionUrl = page.url().split("?")[0] ?? "";

  const request = await waitForMail(origin, mentor.emailAddress, /Noor Al-Khatib.* asks you/);
  const answer = await openAnswerLink(browser, origin, request, "accept");
  for (const words of Object.values(requestWords)) await answer.page.getByText(words).waitFor();
  flaws.push(...(await inspectPage(answer.page)));
  await answer.page.getByRole("radio", { name: /Auckland/ }).check();
  await answer.page.getByLabel(/A line to go with it/).fill("Gladly. Bring your plan.");
  await answer.page.getByRole("button", { name: "Accept" }).click();
  await answer.page.getByRole("heading", { name: "You are introduced" }).waitFor();
  flaws.push(...(await inspectPage(answer.page)));

  const intro = /, meet /;
  for (const { emailAddress } of [mentee, mentor]) {
    const mail = await waitForMail(origin, emailAddress, intro);
    expect(mail.text).toContain(requestWords.goal);
    expect(await readCalendar(origin, mail)).toEqual({
      uid: expect.stringContaining(introductionUrl.split("/").at(-1) ?? ""),
      startsAt: `${proposed}:00.000Z`,
      method: "REQUEST",
    });
  }

  await page.goto(introductionUrl);
  await page.getByText("Accepted", { exact: true }).waitFor();
  await page.getByRole("link", { name: mentor.emailAddress }).waitFor();
  await page.getByText("delivered").first().waitFor();
  flaws.push(...(await inspectPage(page)));
  await page.goto("/introductions");
  await page.getByRole("link", { name: mentor.displayName }).waitFor();
  flaws.push(...(await inspectPage(page)));
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  flaws.push(...(await inspectPage(page)));

  const desk = await openTab(browser, origin, { timezoneId: "Pacific/Auckland" });
  await desk.page.goto("/sign-in?next=%2Fintroductions");
  await enterCode(desk.page, origin, mentor.emailAddress);
  await desk.page.getByRole("link", { name: mentee.displayName }).click();
  await desk.page.getByRole("heading", { level: 1, name: /^A request from/ }).waitFor();
  await desk.page.getByText("Accepted", { exact: true }).waitFor();
  await desk.page.getByRole("link", { name: mentee.emailAddress }).waitFor();
  flaws.push(...(await inspectPage(desk.page)));

  expect(flaws).toEqual([]);
  expect([...problems, ...answer.problems, ...desk.problems]).toEqual([]);
}, 240_000);
