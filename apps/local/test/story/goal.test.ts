import { randomUUID } from "node:crypto";
import { GoalList, GoalMoved } from "@waymark/contracts/goal";
import { SmartCheck } from "@waymark/domain/goal";
import { demoMentor } from "@waymark/testing/world";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { beginMentorship } from "../support/cloud/begin-mentorship.ts";
import { type ApiClient, connectApi } from "../support/cloud/connect-api.ts";
import { linksOf, type Mail, readMails } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const { person: mentor } = demoMentor;
const weekMinutes = 7 * 24 * 60;

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

const linkIn = (mail: Mail, end: string): string => {
  const link = linksOf(mail).find((candidate) => candidate.endsWith(end));
  if (link === undefined) throw new Error(`the mail has no link that ends with ${end}`);
  return link;
};

/** Follows a link in a browser of its own, in which nobody is signed in. */
const follow = async (link: string): Promise<Tab> => {
  const tab = await openTab(browser, cloud.origin);
  await tab.page.goto(link);
  return tab;
};

/** The mentor agrees with all five checks of the pair's first goal. */
const tickAll = async (desk: ApiClient, mentorshipId: string): Promise<void> => {
  for (const check of SmartCheck.options) {
    const { goals } = await desk.query("goal.list", { mentorshipId }, GoalList);
    const [goal] = goals;
    if (goal === undefined) throw new Error("there is no goal");
    const move = { action: "tick", check, seenRevision: goal.revision };
    const input = { requestKey: randomUUID(), mentorshipId, goalId: goal.id, move };
    await desk.mutate("goal.move", input, GoalMoved);
  }
};

test("a pair agrees on a goal, tells of it from a mail, fills its shelf and meets a third person", async () => {
  const { origin } = cloud;
  const mentee = await signUp(origin, "noor@mentees.example", "Noor");
  const deskCookie = await signIn(origin, mentor.emailAddress);
  const desk = connectApi(origin, deskCookie);
  const mentorshipId = await beginMentorship(origin, desk, mentee);
  const own = await openTab(browser, origin, { cookie: mentee.cookie });
  const { page } = own;

  await page.goto(`/mentorships/${mentorshipId}`);
  await page.getByRole("link", { name: "Write a goal down" }).click();
  await page.getByText("No goal yet").waitFor();
  await expectSound(own);
  await page.getByRole("button", { name: "Write a goal down" }).click();
  await page.getByLabel("Begin with an example?").selectOption("Leading people");
  await expectSound(own);
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.getByText("0 of 10 ticks").waitFor();
  for (const [at, name] of ["Specific", "Measurable", "Achievable", "Relevant"].entries()) {
    await page.getByRole("button", { name: `I agree on ${name}` }).click();
    await page.getByText(`${at + 1} of 10 ticks`).waitFor();
  }
  await page.getByRole("button", { name: "Change on Time-bound" }).click();
  await page.getByLabel("How is it time-bound?").fill("The first round is held by Friday.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "I agree on Time-bound" }).click();
  await page.getByText("5 of 10 ticks").waitFor();
  await expectSound(own);

  await tickAll(desk, mentorshipId);
  await page.reload();
  await page.getByLabel("Where do you see yourself at the start?").selectOption("4");
  await page.getByRole("button", { name: "Save rating" }).click();
  await page.getByText("4 of 10", { exact: true }).waitFor();

  await moveClock(origin, weekMinutes + 1);
  const question = await waitForMail(origin, "noor@mentees.example", /^This week and your goal/);
  const quiet = await follow(linkIn(question, "#nothing"));
  await quiet.page.getByRole("radio", { name: /Nothing this week/, checked: true }).waitFor();
  await quiet.page.getByRole("radio", { name: "I have a line to write" }).check();
  await quiet.page.getByLabel("Your line").fill("Held the first two conversations.");
  await expectSound(quiet);
  await quiet.page.getByRole("button", { name: "Save" }).click();
  await quiet.page.getByRole("heading", { name: "Your line is saved" }).waitFor();
  await quiet.page.reload();
  await quiet.page.getByText("This week is answered").waitFor();
  await page.reload();
  await page.getByText("History (2)").click();
  await page.getByText("Held the first two conversations.").waitFor();
  await expectSound(own);

  await page.getByRole("link", { name: "Shelf" }).click();
  await page.getByText("The shelf is empty").waitFor();
  await expectSound(own);
  await page.getByRole("button", { name: "Put something up" }).click();
  await page.getByLabel("Title").fill("On listening");
  await page.getByLabel("Address").fill("http://example.com/listening");
  await page.getByRole("button", { name: "Put it on the shelf" }).click();
  await page.getByText("A link begins with https://").waitFor();
  await page.getByLabel("Address").fill("https://example.com/listening");
  await page.getByRole("button", { name: "Put it on the shelf" }).click();
  await page.getByRole("link", { name: /^On listening/ }).waitFor();
  await expectSound(own);

  const theirs = await openTab(browser, origin, {
    cookie: deskCookie,
    timezoneId: mentor.timeZone,
  });
  await theirs.page.goto(`/mentorships/${mentorshipId}/people`);
  await theirs.page.getByRole("button", { name: "Introduce somebody" }).click();
  await theirs.page.getByLabel("Whom should they meet?").fill("Imani Okafor");
  await theirs.page.getByLabel("Their e-mail address").fill("imani@thirds.example");
  await theirs.page
    .getByLabel("Why should they meet?")
    .fill("Both of you take over a team this spring, from different ends.");
  await expectSound(theirs);
  await theirs.page.getByRole("button", { name: "Ask Noor" }).click();
  await theirs.page.getByText("We asked Noor first").waitFor();
  await expectSound(theirs);

  const offer = await waitForMail(origin, "noor@mentees.example", /would like you to meet/);
  const partner = await follow(linkIn(offer, "#yes"));
  await expectSound(partner);
  await partner.page.getByRole("button", { name: "Send my answer" }).click();
  await partner.page.getByRole("heading", { name: "Now we ask the other person" }).waitFor();
  const asked = await waitForMail(origin, "imani@thirds.example", /introduce you to somebody/);
  const third = await follow(linkIn(asked, "#yes"));
  await expectSound(third);
  await third.page.getByLabel("Your name").fill("Dr Imani Okafor");
  await third.page.getByRole("button", { name: "Send my answer" }).click();
  await third.page.getByRole("heading", { name: "You are introduced" }).waitFor();
  await waitForMail(origin, "imani@thirds.example", /meet Noor/);
  await waitForMail(origin, "noor@mentees.example", /meet Dr Imani Okafor/);
  await page.getByRole("link", { name: "People" }).click();
  await page.getByRole("link", { name: "imani@thirds.example" }).waitFor();
  await expectSound(own);
  const toThird = await readMails(origin, "imani@thirds.example");
  expect(toThird.map(({ subject }) => subject)).toEqual([
    "Dr Imani Okafor, meet Noor",
    `May ${mentor.displayName} introduce you to somebody?`,
  ]);
}, 120_000);
