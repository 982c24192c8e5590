import { MessageList } from "@waymark/contracts/message";
import { demoMentor } from "@waymark/testing/world";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { acceptByLink } from "../support/cloud/accept-by-link.ts";
import { ask } from "../support/cloud/ask.ts";
import { linksOf } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { readClockMs } from "../support/cloud/pass-time.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { waitFor } from "../support/cloud/wait-for.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;
const [minuteMs, dayMs] = [60_000, 86_400_000];
const morningMinutes = 8 * 60;
const phone = { width: 360, height: 800 };
const menteeAddress = "noor@mentees.example";

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

const flaws: string[] = [];
/** Looks at both widths; the mentee goes on with a phone. */
const look = async ({ page, problems }: Tab, after?: typeof phone): Promise<void> => {
  flaws.push(...(await inspectPage(page)), ...problems);
  if (after !== undefined) await page.setViewportSize(after);
};

const mailLink = async (to: string, subject: RegExp, end: string): Promise<string> => {
  const mail = await waitForMail(cloud.origin, to, subject);
  const link = linksOf(mail).find((one) => one.endsWith(end));
  if (link === undefined) throw new Error(`"${mail.subject}" has no link that ends with ${end}`);
  return link;
};

/** Fills in the sheet, the first part of which each side writes apart. */
const expectFrom = async (page: Page, hopes: string, cadence: string): Promise<void> => {
  await page.getByLabel("What do you hope for?").fill(hopes);
  await page.getByLabel("How often do you meet?").selectOption(cadence);
  await page.getByRole("button", { name: "Keep what I expect" }).click();
};

test("two people agree on how they work together, write to each other at night and end well", async () => {
  const { origin } = cloud;
  // Two in the morning where the mentor lives, whatever time it is here.
  const nightMs = Math.ceil((Date.now() + dayMs) / dayMs) * dayMs + 13 * 60 * minuteMs;
  await moveClock(origin, Math.ceil((nightMs - (await readClockMs(origin))) / minuteMs));
  const mentee = await signUp(origin, menteeAddress, "Noor");
  await ask(mentee, listing.id);
  await acceptByLink(origin, await waitForMail(origin, mentor.emailAddress, /introduction/i));

  const own = await openTab(browser, origin, { cookie: mentee.cookie });
  const theirs = await openTab(browser, origin, {
    cookie: await signIn(origin, mentor.emailAddress),
    timezoneId: mentor.timeZone,
  });
  for (const { page } of [own, theirs]) await page.clock.setSystemTime(nightMs);
  const { page } = own;
  await page.setViewportSize(phone);

  // Both say apart what they expect, and see side by side where they differ.
  await page.goto(await mailLink(menteeAddress, /say what you expect/, "/agreement"));
  await page.getByText("Each of you writes apart").waitFor();
  await look(own, phone);
  await page.getByRole("button", { name: "Keep what I expect" }).click();
  await page.getByText("One sentence is enough.").waitFor();
  await expectFrom(page, "To lead my first team without losing sleep.", "weekly");
  await page.getByText("has not written theirs yet").waitFor();
  await look(own, phone);
  const path = new URL(page.url()).pathname;
  await theirs.page.goto(await mailLink(mentor.emailAddress, /has said what they/, "/agreement"));
  await theirs.page.getByText("Now it is your turn").waitFor();
  expect(await theirs.page.getByText("without losing sleep").count()).toBe(0);
  await expectFrom(theirs.page, "To see somebody grow.", "fortnightly");
  await theirs.page.getByText("To talk about").first().waitFor();
  await theirs.page.getByText("without losing sleep").waitFor();
  await look(theirs);

  // One proposes, the other signs from the mail, signed out and on a phone.
  await page.goto(path);
  await page.getByRole("heading", { name: "Side by side" }).waitFor();
  await look(own, phone);
  await page.getByLabel("How often do you meet?").selectOption("fortnightly");
  await page.getByRole("button", { name: "Sign and propose" }).click();
  await page.getByText("You have signed this").waitFor();
  await look(own, phone);
  const mail = await waitForMail(origin, mentor.emailAddress, /proposes how you work/);
  const signing = linksOf(mail).find((link) => link.includes("/agreement-answer/")) ?? "";
  const signedOut = await openTab(browser, origin, { timezoneId: mentor.timeZone });
  await signedOut.page.setViewportSize(phone);
  await signedOut.page.goto(signing);
  await signedOut.page.getByText("Your mentorship begins when you sign it, too").waitFor();
  await look(signedOut, phone);
  await signedOut.page.getByRole("button", { name: "Sign", exact: true }).click();
  await signedOut.page.getByRole("heading", { name: "It is signed" }).waitFor();
  await look(signedOut, phone);
  await signedOut.page.goto(signing);
  await signedOut.page.getByText("There is nothing left to sign here").waitFor();
  await signedOut.close();
  await theirs.page.goto(path);
  await theirs.page.getByRole("heading", { name: "What holds" }).waitFor();
  await look(theirs);
  await waitForMail(origin, menteeAddress, /has begun/);

  // A message at night waits until the mentor's morning, and says so.
  await page.goto(path.replace("/agreement", ""));
  await page.getByRole("heading", { level: 1, name: mentor.displayName }).waitFor();
  await look(own, phone);
  await page.goto(path.replace("/agreement", "/messages"));
  await page.getByText("It is quiet time in Auckland").waitFor();
  await page.getByLabel("Your message").fill("Sleep well. I have a question for tomorrow.");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText(/^Held until/).waitFor();
  await look(own, phone);
  await theirs.page.goto(path.replace("/agreement", "/messages"));
  await theirs.page.getByText("Nothing written yet").waitFor();
  await moveClock(origin, morningMinutes);
  for (const tab of [own, theirs]) {
    await tab.page.clock.setSystemTime(nightMs + morningMinutes * minuteMs);
  }
  await waitFor("the message", async () => {
    const mentorshipId = path.split("/")[2];
    const { messages } = await mentee.query("message.list", { mentorshipId }, MessageList);
    return messages.find(({ status }) => status === "delivered");
  });
  await theirs.page.reload();
  await theirs.page.getByText("I have a question for tomorrow.").waitFor();
  await look(theirs);

  // The ending: proposed by one, agreed by the other, with words that only the other reads.
  await page.goto(path.replace("/agreement", "/ending"));
  await look(own, phone);
  await page.getByRole("radio", { name: /It has been outgrown/ }).check();
  await page.getByRole("button", { name: "Propose to end" }).click();
  await page.getByText("You proposed to end").waitFor();
  await theirs.page.goto(await mailLink(mentor.emailAddress, /thinks of a good end/, "/ending"));
  await theirs.page.getByRole("button", { name: "End it now" }).waitFor();
  await look(theirs);
  await theirs.page.getByRole("button", { name: "End it now" }).click();
  await theirs.page.getByText("A good end").waitFor();
  await theirs.page.getByLabel("What do you want to say thanks for?").fill("For your questions.");
  await theirs.page.getByRole("button", { name: "Keep it" }).first().click();
  await theirs.page.getByText("Your goodbye is kept").waitFor();
  await look(theirs);
  await page.goto(await mailLink(menteeAddress, /has written you a goodbye/, "/ending"));
  await page.getByText("For your questions.").waitFor();
  await page.getByRole("radio", { name: "The goals were reached" }).check();
  await page.getByRole("button", { name: "Say so" }).click();
  await page.getByText(/^Thank you. It is counted/).waitFor();
  await look(own, phone);
  const certificate = await page.request.get(
    (await page.getByRole("link", { name: "Certificate (PDF)" }).getAttribute("href")) ?? "",
  );
  expect(certificate.headers()["content-type"]).toBe("application/pdf");
  await page.goto("/mentorships");
  await page.getByRole("link", { name: new RegExp(mentor.displayName) }).waitFor();
  await look(own, phone);
  expect(flaws).toEqual([]);
}, 240_000);
