import { IntroductionView } from "@waymark/contracts/introduction";
import { demoMentor } from "@waymark/testing/world";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openAnswerLink } from "../support/browser/open-answer-link.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { tabTo } from "../support/browser/tab-to.ts";
import { ask } from "../support/cloud/ask.ts";
import type { ApiClient } from "../support/cloud/connect-api.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { linksOf } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { requestWords } from "../support/cloud/request-words.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;
const dayMinutes = 24 * 60;

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

/** A new mentee with a browser in which they are signed in. */
const admit = async (
  name: string,
): Promise<ApiClient & { tab: Tab; page: Page; address: string }> => {
  const address = `${name.toLowerCase()}@mentees.example`;
  const mentee = await signUp(cloud.origin, address, name);
  const tab = await openTab(browser, cloud.origin, { cookie: mentee.cookie });
  return { ...mentee, tab, page: tab.page, address };
};

const requestMail = (name: string) =>
  waitForMail(cloud.origin, mentor.emailAddress, new RegExp(`${name}.* asks you`));

const expectSound = async (...tabs: readonly Tab[]): Promise<void> => {
  for (const { page, problems } of tabs) {
    expect(await inspectPage(page)).toEqual([]);
    expect(problems).toEqual([]);
  }
};

test("a mentor declines with a reason, which the mentee reads in the mail and on the page", async () => {
  const mentee = await admit("Ines");
  const introductionId = await ask(mentee, listing.id);
  const answer = await openAnswerLink(browser, cloud.origin, await requestMail("Ines"), "decline");
  await answer.page.getByRole("button", { name: "Decline" }).click();
  await answer.page.getByText("Please choose a reason").waitFor();
  await answer.page.getByRole("radio", { name: "Not my field" }).check();
  await answer.page.getByLabel(/A line to go with it/).fill("Somebody from planning can help you.");
  await expectSound(answer);
  await answer.page.getByRole("button", { name: "Decline" }).click();
  await answer.page.getByRole("heading", { name: "Declined, with thanks for answering" }).waitFor();

  const mail = await waitForMail(cloud.origin, mentee.address, /has answered your request/);
  expect(mail.text).toContain("Somebody from planning can help you.");
  await mentee.page.goto(`/introductions/${introductionId}`);
  await mentee.page.getByText(`${mentor.displayName} declined: Not my field`).waitFor();
  await expectSound(mentee.tab, answer);
}, 120_000);

test("a question stops the clock; after the answer it runs out, and the mentee hears of two others", async () => {
  const mentee = await admit("Jamal");
  const introductionId = await ask(mentee, listing.id);
  const status = async () =>
    (await mentee.query("introduction.get", { introductionId }, IntroductionView)).status;
  const answer = await openAnswerLink(
    browser,
    cloud.origin,
    await requestMail("Jamal"),
    "ask-more",
  );
  await answer.page
    .getByRole("textbox", { name: "Your question" })
    .fill("What have you tried so far?");
  await answer.page.getByRole("button", { name: "Send the question" }).click();
  await answer.page.getByRole("heading", { name: "Your question is on its way" }).waitFor();

  const question = await waitForMail(cloud.origin, mentee.address, /has a question/);
  expect(question.text).toContain("What have you tried so far?");
  await moveClock(cloud.origin, 5 * dayMinutes);
  await waitForMail(cloud.origin, mentee.address, /is waiting for you/);
  expect(await status()).toBe("more_asked");

  await mentee.page.goto(`/introductions/${introductionId}`);
  await mentee.page.getByText("What have you tried so far?").first().waitFor();
  await expectSound(mentee.tab);
  await mentee.page.getByLabel("Your answer").fill("Two retrospectives, and a list on one page.");
  await mentee.page.getByRole("button", { name: "Send the answer" }).click();
  await mentee.page.getByText("Waiting for an answer").waitFor();
  const answered = await waitForMail(
    cloud.origin,
    mentor.emailAddress,
    /has answered your question/,
  );
  expect(answered.text).toContain("Two retrospectives, and a list on one page.");

  await moveClock(cloud.origin, 4 * dayMinutes);
  const expiry = await waitForMail(cloud.origin, mentee.address, /No answer from/);
  const others = linksOf(expiry).filter(
    (link) => link.includes("/mentors/") && !link.endsWith(`/${listing.slug}`),
  );
  expect(others).toHaveLength(2);
  expect(await status()).toBe("expired");
  await mentee.page.reload();
  await mentee.page.getByText("Not answered in time").waitFor();
  for (const other of others) {
    await mentee.page.goto(other);
    await mentee.page.getByRole("link", { name: "Ask for an introduction" }).waitFor();
  }
  await expectSound(mentee.tab, answer);
}, 120_000);

test("a mail that the provider refuses ends in a state that the sender sees", async () => {
  const db = connectTable(cloud.servers);
  const unreachable = await plantMentor(db, 900, "reject@simulator.amazonses.com");
  db.client.destroy();
  const mentee = await admit("Kofi");
  const introductionId = await ask(mentee, unreachable.listing.id);
  await mentee.page.goto(`/introductions/${introductionId}`);
  await mentee.page.getByText("could not be delivered").waitFor();
  await mentee.page.getByText("The mail service did not take it.").waitFor();
  const { deliveries } = await mentee.query(
    "introduction.get",
    { introductionId },
    IntroductionView,
  );
  expect(deliveries.map(({ template, state }) => [template, state])).toEqual([
    ["introduction_request", "refused"],
  ]);
  await expectSound(mentee.tab);
}, 120_000);

test("a request is written and sent by keyboard alone", async () => {
  const { page, tab } = await admit("Lotte");
  const type = async (label: string | RegExp, text: string): Promise<void> => {
    await tabTo(page, page.getByLabel(label));
    await page.keyboard.type(text);
  };
  await page.goto("/");
  await type(/What do you want to learn/, mentor.displayName);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: mentor.displayName, exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Ask for an introduction" }));
  await page.keyboard.press("Enter");
  await type("Where do you want to get?", requestWords.goal);
  await type(/^Why .+\?$/, requestWords.whyYou);
  await type("What do you ask of them?", requestWords.ask);
  await tabTo(page, page.getByRole("button", { name: "Send the request" }));
  await page.keyboard.press("Enter");
  await page.getByText("Your request is out").waitFor();
  expect((await requestMail("Lotte")).text).toContain(requestWords.goal.slice(0, 30));
  await expectSound(tab);
}, 120_000);
