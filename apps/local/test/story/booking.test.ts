import { demoMentor } from "@waymark/testing/world";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { spokenTime } from "../support/browser/next-clock-change.ts";
import {
  ahead,
  type BookingStage,
  dateOf,
  evening,
  expectSound,
  nowMs,
  openBookingStage,
  pickerAtChange,
  startsOf,
  timeButton,
  zone,
} from "../support/browser/open-booking-stage.ts";
import { openTab } from "../support/browser/open-tab.ts";
import { tabTo } from "../support/browser/tab-to.ts";
import { linksOf } from "../support/cloud/mailbox.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;
const [hourMs, dayMs] = [3_600_000, 86_400_000];

let stage: BookingStage;
beforeAll(async () => {
  stage = await openBookingStage();
}, 180_000);
afterAll(() => stage.close());

test("a mentee in another zone books across a clock change, moves the session and calls it off", async () => {
  const mentee = await stage.admit("Noor");
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
  const mentee = await stage.admit("Lotte");
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
  const [amal, bruno] = [await stage.admit("Amal"), await stage.admit("Bruno")];
  const [wanted, nearest] = [evening(0), evening(0) - hourMs];
  for (const { page } of [amal, bruno]) {
    await page.goto(pickerAtChange);
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
  const mentee = await stage.admit("Chidi");
  await mentee.page.goto(pickerAtChange);
  await mentee.page.getByRole("radio", { name: /On request/ }).check();
  await timeButton(mentee.page, evening(2)).click();
  await mentee.page
    .getByLabel("What do you want to talk about?")
    .fill("A plan for my first month.");
  await mentee.page.getByRole("button", { name: "Ask for this time" }).click();
  await mentee.page.getByText("Your request is out.").waitFor();
  const statusOf = async () => (await ahead(mentee)).map(({ status }) => status);

  const mail = await waitForMail(stage.cloud.origin, mentor.emailAddress, /asks you for a session/);
  const link = linksOf(mail).find((candidate) => candidate.endsWith("#accept")) ?? "";
  const answer = await openTab(stage.browser, stage.cloud.origin, {
    timezoneId: "Pacific/Auckland",
  });
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
