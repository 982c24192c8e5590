import { DelegatesAnswer } from "@waymark/contracts/delegate";
import { ListingId } from "@waymark/domain/id";
import { demoMentor } from "@waymark/testing/world";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { acceptByLink } from "../support/cloud/accept-by-link.ts";
import { ask } from "../support/cloud/ask.ts";
import { connectApi } from "../support/cloud/connect-api.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { setHours } from "../support/cloud/set-hours.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
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

test("a delegate books for a mentee, moves the session and calls it off, and the mentee gets its file", async () => {
  const { origin } = cloud;
  const desk = connectApi(origin, await signIn(origin, mentor.emailAddress));
  await setHours(desk, mentor.timeZone, [{ title: "Working session" }]);
  const mentee = await signUp(origin, "noor@mentees.example", "Noor");
  await ask(mentee, ListingId.parse(listing.id));
  await acceptByLink(origin, await waitForMail(origin, mentor.emailAddress, /introduction/i));
  const delegate = await signUp(origin, "dana@helpers.example", "Dana");
  await desk.mutate("delegate.add", { emailAddress: "dana@helpers.example" }, DelegatesAnswer);

  const tab = await openTab(browser, origin, { cookie: delegate.cookie });
  const { page } = tab;
  await page.goto("/sessions");
  await page.getByRole("link", { name: mentor.displayName }).click();
  await page.getByText("You act for").waitFor();
  await expectSound(tab);
  await page.getByRole("link", { name: "Book for somebody" }).click();
  await page.getByRole("heading", { name: /Book for whom/ }).waitFor();
  await expectSound(tab);
  await page.getByRole("button", { name: /Noor/ }).click();
  await page.getByRole("heading", { name: "A time for Noor" }).waitFor();
  const times = page.getByRole("group", { name: "Free times" }).getByRole("button");
  await times.first().waitFor();
  await expectSound(tab);
  await times.nth(2).click();
  await page.getByLabel("What is it about?").fill("As we said on the phone.");
  await expectSound(tab);
  await page.getByRole("button", { name: "Book this time" }).click();
  await page.getByText("It is settled.").waitFor();
  await page.getByText("You act for").waitFor();
  await expectSound(tab);

  const others = await openTab(browser, origin, { cookie: mentee.cookie });
  await others.page.goto(page.url().split("?")[0] ?? "");
  const file = others.page.getByRole("link", { name: "Add to calendar" });
  const path = (await file.getAttribute("href")) ?? "";
  const answer = await fetch(`${origin}${path}`, { headers: { cookie: mentee.cookie } });
  expect(await answer.text()).toContain("METHOD:REQUEST");
  await expectSound(others);

  await page.getByRole("link", { name: "Move to another time" }).click();
  await times.nth(5).click();
  await page.getByRole("button", { name: "Move it" }).click();
  await page.getByText("It is moved.").waitFor();
  // What is shown is read again after a move, and a dialog that belongs to the old state closes.
  await page.reload();
  await page.getByRole("button", { name: "Call it off" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Call it off" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await page.goto("/sessions");
  await page.getByRole("link", { name: mentor.displayName }).click();
  await page.getByText("No sessions ahead").waitFor();
  await page.getByRole("link", { name: "Called off" }).click();
  await page.getByRole("link", { name: "Noor" }).waitFor();
  await expectSound(tab);

  await others.page.goto("/sessions?when=off");
  await others.page.getByRole("article").getByText("Called off").waitFor();
  await expectSound(others);
}, 240_000);
