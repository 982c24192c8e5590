import { demoMentor, demoOperator } from "@waymark/testing/world";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab } from "../support/browser/open-tab.ts";
import { linksOf } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

test("the pages beside the main way can be used by everybody and break no policy", async () => {
  const { origin } = cloud;
  // The youngest open requests of the small world are some hours old.
  await moveClock(origin, 2 * 24 * 60);
  const cookie = await signIn(origin, demoOperator.emailAddress);
  const reminder = await waitForMail(origin, demoMentor.person.emailAddress, /hopes for your/);
  const unsubscribe = linksOf(reminder).find((link) => link.includes("/unsubscribe/"));
  const { page, problems } = await openTab(browser, origin, { cookie });
  const visits = [
    [unsubscribe ?? "no link to unsubscribe", "main"],
    ["/answer/this-is-not-a-token-of-ours", "text=This link does not work"],
    [`/operator/deliveries?date=${reminder.at.slice(0, 10)}`, "table"],
    ["/introductions", "main"],
    ["/mentors/nobody-of-this-name", "main h1"],
    ["/org/harbour-and-loom", "text=Growing further"],
    ["/join/this-is-not-a-token-of-ours", "text=This link does not work"],
    ["/mailbox", "h1"],
    [`/mailbox/messages/${reminder.id}`, "h1"],
    ["/clock", "h1"],
  ] as const;
  const flaws: string[] = [];
  for (const [path, sign] of visits) {
    await page.goto(path, { waitUntil: "networkidle" });
    await page.locator(sign).first().waitFor();
    flaws.push(...(await inspectPage(page)));
  }
  expect(flaws).toEqual([]);
  // Chromium writes down every answer that is no success, also where the page knows what to say.
  expect(problems).toEqual([expect.stringMatching(/nobody-of-this-name: .* status of 404/)]);
}, 120_000);

test("what these tests look for is found where it is", async () => {
  const { page, problems, close } = await openTab(browser, cloud.origin);
  await page.goto("/clock");
  await page.evaluate(`
    const faint = document.createElement("p");
    faint.textContent = "too faint";
    Object.assign(faint.style, { color: "#777", background: "#888", width: "2000px" });
    const script = document.createElement("script");
    script.textContent = "0";
    document.body.append(faint, script);
  `);
  const flaws = (await inspectPage(page)).join("\n");
  expect(flaws).toContain("color-contrast");
  expect(flaws).toContain("360: scrolls sideways");
  expect(problems.join("\n")).toContain("Content Security Policy");
  await close();
}, 60_000);
