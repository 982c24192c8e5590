import { BookingList } from "@waymark/contracts/booking";
import { demoMentor } from "@waymark/testing/world";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterCode } from "../support/browser/enter-code.ts";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { nextClockChange, spokenTime } from "../support/browser/next-clock-change.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { tabTo } from "../support/browser/tab-to.ts";
import { type ApiClient, connectApi } from "../support/cloud/connect-api.ts";
import { linksOf } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { setHours } from "../support/cloud/set-hours.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;
const zone = "Europe/Lisbon";
const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
// Everything happens four days before the mentee's clocks are set, whatever today is.
const changeMs = nextClockChange(Date.now(), zone);
const nowMs = changeMs - 4 * dayMs;
const dateOf = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10);
const picker = `/mentors/${listing.slug}/book`;

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
  await moveClock(cloud.origin, Math.round((nowMs - Date.now()) / minuteMs));
  const desk = connectApi(cloud.origin, await signIn(cloud.origin, mentor.emailAddress));
  await setHours(desk, mentor.timeZone, [
    { title: "Working session" },
    { title: "On request", approval: "mentor" },
    { title: "Open round", kind: "group", seats: 2 },
  ]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

/** A new mentee with a browser that shows the cloud's time, in which they are signed in. */
const admit = async (
  name: string,
): Promise<ApiClient & { tab: Tab; page: Page; address: string }> => {
  const address = `${name.toLowerCase()}@mentees.example`;
  const mentee = await signUp(cloud.origin, address, name);
  const tab = await openTab(browser, cloud.origin, { timezoneId: zone, cookie: mentee.cookie });
  await tab.page.clock.setSystemTime(nowMs);
  return { ...mentee, tab, page: tab.page, address };
};

/** An evening of the mentee's is a morning of the mentor's, all year. */
const evening = (days: number): number => changeMs + days * dayMs + 20 * hourMs;

const timeButton = (page: Page, epochMs: number) =>
  page.getByRole("button", { name: spokenTime(epochMs, zone) });

const ahead = async (api: ApiClient) =>
  (await api.query("booking.list", { when: "upcoming" }, BookingList)).bookings;

const startsOf = async (api: ApiClient) => (await ahead(api)).map(({ start }) => Date.parse(start));

const expectSound = async ({ page, problems }: Tab): Promise<void> => {
  expect(await inspectPage(page)).toEqual([]);
  expect(problems).toEqual([]);
};

test("a mentee in another zone books across a clock change, moves the session and calls it off", async () => {
  const mentee = await admit("Noor");
  const { page, tab } = mentee;
  await page.goto(`/mentors/${listing.slug}`);
  await page.getByRole("heading", { name: "Next free times" }).waitFor();
  await expectSound(tab);
  await page.getByRole("link", { name: "All free times" }).click();
  await page.getByText("The clocks are set in these days").waitFor();
  await page.getByText(/your clocks go (forward|back) an hour/).waitFor();
  await expectSound(tab);

  const [booked, moved] = [evening(1), evening(-1)];
  await timeButton(page, booked).click();
  await page.getByRole("heading", { name: /^Working session with/ }).waitFor();
  await page.getByText("Kept for you for").waitFor();
  await page.getByLabel("What do you want to talk about?").fill("Which meetings to leave out.");
  await expectSound(tab);
  await page.getByRole("button", { name: "Book this time" }).click();
  await page.getByText("It is settled.").waitFor();
  await page.getByText("Which meetings to leave out.").waitFor();
  expect(await startsOf(mentee)).toEqual([booked]);
  await expectSound(tab);

  await page.getByRole("link", { name: "Move to another time" }).click();
  await timeButton(page, moved).click();
  const section = (name: string) => page.getByRole("region", { name });
  const clockOf = (epochMs: number): string => spokenTime(epochMs, zone).split(" (")[0] ?? "";
  await section("Old time").getByText(clockOf(booked)).waitFor();
  await section("New time").getByText(clockOf(moved)).waitFor();
  await expectSound(tab);
  await page.getByRole("button", { name: "Move it" }).click();
  await page.getByText("It is moved.").waitFor();
  expect(await startsOf(mentee)).toEqual([moved]);
  await page.getByText("You moved it").waitFor();

  await page.getByRole("link", { name: "All sessions" }).click();
  await page.getByRole("link", { name: mentor.displayName }).click();
  await page.getByRole("button", { name: "Call it off" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("A line to go with it").fill("I am ill, sorry.");
  await dialog.getByRole("button", { name: "Call it off" }).click();
  await page.getByText("You called this session off.").waitFor();
  await page.getByText("I am ill, sorry.").waitFor();
  expect(await ahead(mentee)).toEqual([]);
  await expectSound(tab);
}, 240_000);

test("booking, moving and calling off all work by keyboard alone", async () => {
  const mentee = await admit("Lotte");
  const { page, tab } = mentee;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const firstTime = page.locator('button[data-start][tabindex="0"]');
  const focused = page.locator("button[data-start]:focus");

  await page.goto(`/mentors/${listing.slug}`);
  await tabTo(page, page.getByRole("link", { name: "All free times" }));
  await press("Enter");
  await tabTo(page, firstTime);
  const first = await focused.getAttribute("data-start");
  await press("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp");
  expect(await focused.getAttribute("data-start")).toBe(first);
  await press("PageDown");
  await focused.waitFor();
  await page.waitForURL((url) => url.searchParams.get("date") === dateOf(nowMs + 7 * dayMs));
  await press("ArrowRight");
  const chosen = await focused.getAttribute("data-start");
  await press("Enter");
  await tabTo(page, page.getByLabel("What do you want to talk about?"));
  await page.keyboard.type("One page for everybody.");
  await tabTo(page, page.getByRole("button", { name: "Book this time" }));
  await press("Enter");
  await page.getByText("It is settled.").waitFor();
  expect((await ahead(mentee)).map(({ start }) => start)).toEqual([chosen]);

  await tabTo(page, page.getByRole("link", { name: "Move to another time" }));
  await press("Enter");
  await tabTo(page, firstTime);
  await press("ArrowRight");
  const moved = await focused.getAttribute("data-start");
  await press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Move it" }));
  await press("Enter");
  await page.getByText("It is moved.").waitFor();
  expect((await ahead(mentee)).map(({ start }) => start)).toEqual([moved]);

  await tabTo(page, page.getByRole("button", { name: "Call it off" }));
  await press("Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "Call it off" }));
  await press("Enter");
  await page.getByText("You called this session off.").waitFor();
  expect(await ahead(mentee)).toEqual([]);
  expect(tab.problems).toEqual([]);
}, 120_000);

test("of two who want one time one gets it, and the other is offered what is free near it", async () => {
  const [amal, bruno] = [await admit("Amal"), await admit("Bruno")];
  const [wanted, nearest] = [evening(0), evening(0) - hourMs];
  for (const { page } of [amal, bruno]) {
    await page.goto(`${picker}?date=${dateOf(changeMs)}`);
    await timeButton(page, wanted).waitFor();
  }
  await timeButton(amal.page, wanted).click();
  await amal.page.getByText("Kept for you for").waitFor();

  await timeButton(bruno.page, wanted).click();
  const offer = bruno.page.getByRole("alert").filter({ hasText: "Somebody was faster: take" });
  await offer.waitFor();
  expect(await inspectPage(bruno.page)).toEqual([]);
  await offer.getByRole("button", { name: spokenTime(nearest, zone) }).click();
  await bruno.page.getByText("Kept for you for").waitFor();

  for (const { page } of [amal, bruno]) {
    await page.getByRole("button", { name: "Book this time" }).click();
    await page.getByText("It is settled.").waitFor();
  }
  expect(await startsOf(amal)).toEqual([wanted]);
  expect(await startsOf(bruno)).toEqual([nearest]);
}, 120_000);

test("a mentor accepts a request from the mail, signed out, and only by the press of a button", async () => {
  const mentee = await admit("Chidi");
  await mentee.page.goto(`${picker}?date=${dateOf(changeMs)}`);
  await mentee.page.getByRole("radio", { name: /On request/ }).check();
  await timeButton(mentee.page, evening(2)).click();
  await mentee.page
    .getByLabel("What do you want to talk about?")
    .fill("A plan for my first month.");
  await mentee.page.getByRole("button", { name: "Ask for this time" }).click();
  await mentee.page.getByText("Your request is out.").waitFor();
  const statusOf = async () => (await ahead(mentee)).map(({ status }) => status);

  const mail = await waitForMail(cloud.origin, mentor.emailAddress, /asks you for a session/);
  const link = linksOf(mail).find((candidate) => candidate.endsWith("#accept")) ?? "";
  const answer = await openTab(browser, cloud.origin, { timezoneId: "Pacific/Auckland" });
  await answer.page.clock.setSystemTime(nowMs);
  await answer.page.goto(link);
  await answer.page.getByRole("heading", { level: 1, name: /would like to meet you/ }).waitFor();
  await answer.page.getByText("A plan for my first month.").waitFor();
  expect(await statusOf()).toEqual(["requested"]);
  await expectSound(answer);
  await answer.page.getByRole("button", { name: "Accept" }).click();
  await answer.page.getByRole("heading", { name: "It is settled" }).waitFor();
  expect(await statusOf()).toEqual(["confirmed"]);
  await expectSound(answer);

  await mentee.page.reload();
  await mentee.page.getByText("Confirmed", { exact: true }).waitFor();
  await mentee.page.getByText("Accepted", { exact: true }).waitFor();
  await expectSound(mentee.tab);

  await answer.page.reload();
  await answer.page.getByText("You have already answered").waitFor();
}, 120_000);

test("a visitor signs in on the way and comes back to the chosen time and the words", async () => {
  const { origin } = cloud;
  const tab = await openTab(browser, origin, { timezoneId: zone });
  const { page } = tab;
  await page.clock.setSystemTime(nowMs);
  await page.goto(`${picker}?date=${dateOf(changeMs)}`);
  await timeButton(page, evening(3)).click();
  await page.getByLabel("What do you want to talk about?").fill("How to say no.");
  await page.getByRole("button", { name: "Sign in to go on" }).click();
  await enterCode(page, origin, "emre@mentees.example");
  await page.getByLabel("Your name").fill("Emre");
  await page.getByLabel(/I am 18 or older/).check();
  await page.getByRole("button", { name: "Continue" }).click();

  await page.getByText("Kept for you for").waitFor();
  expect(await page.getByLabel("What do you want to talk about?").inputValue()).toBe(
    "How to say no.",
  );
  await page.getByLabel("How often?").selectOption("Every week");
  await page.getByLabel("How many times?").selectOption("2 times");
  await page.getByText("free", { exact: true }).waitFor();
  await expectSound(tab);
  await page.getByRole("button", { name: "Book 2 sessions" }).click();
  await page.getByRole("heading", { name: "All 2 sessions are yours" }).waitFor();

  await page.getByRole("link", { name: "Your sessions" }).click();
  await page.getByRole("link", { name: mentor.displayName }).first().click();
  await page.getByRole("button", { name: "Call it off" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /All of the series/ }).check();
  await dialog.getByRole("button", { name: "Call it off" }).click();
  await page.getByText("You called this session off.").waitFor();
  await page.goto("/sessions");
  await page.getByText("No sessions ahead").waitFor();
  await page.getByRole("button", { name: "Make my links" }).click();
  const file = await page.getByRole("link", { name: "Download the file" }).getAttribute("href");
  expect(await (await fetch(file ?? "")).text()).toContain("BEGIN:VCALENDAR");
  await expectSound(tab);
}, 180_000);

test("in a second tab what changed in the first is told before it is acted on", async () => {
  const { page, tab } = await admit("Farah");
  await page.goto(`${picker}?date=${dateOf(changeMs)}`);
  await timeButton(page, evening(4)).click();
  await page.getByRole("button", { name: "Book this time" }).click();
  await page.getByText("It is settled.").waitFor();
  const second = await page.context().newPage();
  await second.goto(page.url().split("?")[0] ?? "");
  await second.getByRole("button", { name: "Call it off" }).click();

  await page.getByRole("link", { name: "Move to another time" }).click();
  await timeButton(page, evening(5)).click();
  await page.getByRole("button", { name: "Move it" }).click();
  await page.getByText("It is moved.").waitFor();

  await second.getByRole("dialog").getByRole("button", { name: "Call it off" }).click();
  const told = second.getByRole("status").filter({ hasText: "changed since you opened it" });
  await told.getByText(/^It was moved from .+ to .+\.$/).waitFor();
  await second.getByText("Confirmed", { exact: true }).waitFor();
  expect(tab.problems).toEqual([]);
}, 120_000);

test("in a full group one waits, moves up when a seat becomes free, and sees that it happened", async () => {
  const [gita, hugo, ines] = [await admit("Gita"), await admit("Hugo"), await admit("Ines")];
  for (const { page } of [gita, hugo, ines]) {
    await page.goto(`${picker}?date=${dateOf(changeMs)}`);
    await page.getByRole("radio", { name: /Open round/ }).check();
    await timeButton(page, evening(1)).click();
  }
  for (const { page } of [gita, hugo]) {
    await page.getByRole("button", { name: "Take a seat" }).click();
    await page.getByText("It is settled.").waitFor();
  }
  await ines.page.getByRole("button", { name: "Take a seat" }).click();
  await ines.page.getByText("All seats are taken").first().waitFor();
  expect(await inspectPage(ines.page)).toEqual([]);
  await ines.page.getByRole("button", { name: "Join the waiting list" }).click();
  await ines.page.getByText("You are on the waiting list.").waitFor();

  await hugo.page.getByRole("button", { name: "Give up my seat" }).click();
  await hugo.page.getByRole("dialog").getByRole("button", { name: "Give it up" }).click();
  await hugo.page.getByText("You gave up your seat", { exact: true }).waitFor();
  await ines.page.reload();
  await ines.page.getByText("Confirmed", { exact: true }).waitFor();
  expect((await ahead(ines)).map(({ seat }) => seat)).toEqual(["taken"]);
}, 180_000);
