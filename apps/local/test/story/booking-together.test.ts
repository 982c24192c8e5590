import { demoMentor } from "@waymark/testing/world";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterCode } from "../support/browser/enter-code.ts";
import { inspectPage } from "../support/browser/inspect-page.ts";
import {
  ahead,
  type BookingStage,
  evening,
  expectSound,
  nowMs,
  openBookingStage,
  pickerAtChange,
  timeButton,
  zone,
} from "../support/browser/open-booking-stage.ts";
import { openTab } from "../support/browser/open-tab.ts";

const { person: mentor } = demoMentor;

let stage: BookingStage;
beforeAll(async () => {
  stage = await openBookingStage();
}, 180_000);
afterAll(() => stage.close());

test("a visitor signs in on the way and comes back to the chosen time and the words", async () => {
  const { browser, cloud } = stage;
  const { origin } = cloud;
  const tab = await openTab(browser, origin, { timezoneId: zone });
  const { page } = tab;
  await page.clock.setSystemTime(nowMs);
  await page.goto(pickerAtChange);
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
  const { page, tab } = await stage.admit("Farah");
  await page.goto(pickerAtChange);
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
  const [gita, hugo, ines] = [
    await stage.admit("Gita"),
    await stage.admit("Hugo"),
    await stage.admit("Ines"),
  ];
  for (const { page } of [gita, hugo, ines]) {
    await page.goto(pickerAtChange);
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
