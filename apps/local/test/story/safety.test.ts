import { ListingId } from "@waymark/domain/id";
import { demoMentor, demoOperator } from "@waymark/testing/world";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { acceptByLink } from "../support/cloud/accept-by-link.ts";
import { ask } from "../support/cloud/ask.ts";
import { connectApi } from "../support/cloud/connect-api.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { mentorshipOf } from "../support/journey/begin.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

const expectSound = async ({ page, problems }: Tab): Promise<void> => {
  expect(await inspectPage(page)).toEqual([]);
  expect(problems).toEqual([]);
};

test("a pair writes to each other, one of them reports a message and blocks, and an operator closes the report", async () => {
  const { origin } = cloud;
  const mentee = await signUp(origin, "noor@mentees.example", "Noor");
  await ask(mentee, ListingId.parse(listing.id));
  await acceptByLink(origin, await waitForMail(origin, mentor.emailAddress, /introduction/i));
  const path = `/mentorships/${await mentorshipOf(mentee)}/messages`;

  const theirs = await openTab(browser, origin, {
    cookie: await signIn(origin, mentor.emailAddress),
    timezoneId: mentor.timeZone,
  });
  await theirs.page.goto(path);
  await theirs.page.getByText("Nothing written yet").waitFor();
  await expectSound(theirs);
  for (const text of ["Hello Noor, how was the week?", "And send me 300 euros first."]) {
    await theirs.page.getByLabel("Your message").fill(text);
    await theirs.page.getByRole("button", { name: "Send" }).click();
    await theirs.page.getByRole("listitem").getByText(text).waitFor();
  }
  // One mail for both, once nobody has read them for a while.
  await moveClock(origin, 6);
  const mail = await waitForMail(origin, "noor@mentees.example", /wrote to you: 2 messages/u);
  expect(mail.text).not.toContain("300 euros");

  const own = await openTab(browser, origin, { cookie: mentee.cookie });
  const { page } = own;
  await page.goto(path);
  await page.getByText("And send me 300 euros first.").waitFor();
  await expectSound(own);
  // Two presses: one opens, one sends.
  const [, second] = await page.getByRole("button", { name: /Report or block/ }).all();
  await second?.click();
  await page.getByRole("dialog").getByRole("heading", { name: "Report to us" }).waitFor();
  await expectSound(own);
  await page.getByRole("button", { name: "Selling or spam" }).click();
  await page.getByText("Your report is with us").waitFor();
  await page.getByRole("button", { name: "Close" }).click();

  const operatorMail = await waitForMail(origin, demoOperator.emailAddress, /A report waits/u);
  expect(operatorMail.text).not.toContain(mentor.displayName);
  const office = await openTab(browser, origin, {
    cookie: await signIn(origin, demoOperator.emailAddress),
  });
  await office.page.goto("/operator/reports");
  await office.page.getByText("And send me 300 euros first.").waitFor();
  expect(await office.page.getByText("how was the week").count()).toBe(0);
  await office.page.getByRole("button", { name: "Take it in hand" }).click();
  await office.page.getByLabel("We spoke with them").check();
  await expectSound(office);
  await office.page.getByRole("button", { name: "Close the report" }).click();
  await office.page.getByText("Nothing waits").waitFor();
  await waitForMail(origin, "noor@mentees.example", /looked at what you told us/u);

  await page.goto(`/mentors/${listing.slug}`);
  await page.getByRole("button", { name: /Report or block/ }).click();
  await page.getByRole("button", { name: "Block", exact: true }).click();
  await page.getByText("You two are held apart").first().waitFor();
  await page.goto("/blocks");
  await page.getByRole("heading", { name: mentor.displayName }).waitFor();
  await expectSound(own);
  await page.goto(`/mentors/${listing.slug}`);
  await page.getByRole("heading", { level: 1, name: "No such mentor" }).waitFor();
  const write = connectApi(origin, mentee.cookie).mutate(
    "message.write",
    { requestKey: crypto.randomUUID(), mentorshipId: path.split("/")[2] ?? "", text: "Hello?" },
    z.unknown(),
  );
  await expect(write).rejects.toThrow(/mentorship\./u);
  await theirs.page.goto(path);
  await theirs.page.getByText("This mentorship has ended.").waitFor();
  await expectSound(theirs);

  await page.goto("/blocks");
  await page.getByRole("button", { name: /Unblock/ }).click();
  await page.getByText("You block nobody").waitFor();
  // The browser wrote down that the listing was not there.
  expect(await inspectPage(page)).toEqual([]);
}, 240_000);
