import { demoMentor } from "@waymark/testing/world";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type BookingStage,
  evening,
  expectSound,
  nowMs,
  openBookingStage,
} from "../support/browser/open-booking-stage.ts";
import { openTab } from "../support/browser/open-tab.ts";
import { connectQueues } from "../support/cloud/connect-queues.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { linksOf } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { untilQuiet } from "../support/cloud/until-quiet.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";
import { book } from "../support/journey/steps.ts";

const { listing, person: mentor } = demoMentor;
const [minuteMs, hourMs] = [60_000, 3_600_000];

let stage: BookingStage;
beforeAll(async () => {
  stage = await openBookingStage();
}, 180_000);
afterAll(() => stage.close());

test("two people prepare a session, write down what came of it, and both say that they met", async () => {
  const { cloud, browser } = stage;
  const { origin } = cloud;
  const mentee = await stage.admit("Amara");
  const { page, tab } = mentee;
  const startMs = evening(2);
  const sessionId = await book(mentee, listing.id, "Working session", startMs);
  const parts = {
    origin,
    db: connectTable(cloud.servers),
    queues: connectQueues(cloud.servers),
  };
  let clockMs = nowMs;
  const goTo = async (thenMs: number): Promise<void> => {
    // What has happened so far is to have had its effects before time jumps.
    await untilQuiet(parts);
    await moveClock(origin, Math.ceil((thenMs - clockMs) / minuteMs));
    await untilQuiet(parts);
    clockMs = thenMs;
    await page.clock.setSystemTime(thenMs);
  };

  await goTo(startMs - 24 * hourMs + minuteMs);
  const asked = await waitForMail(origin, mentee.address, /What will you talk about with/);
  await page.goto(linksOf(asked).find((link) => link.endsWith("#agenda")) ?? "");
  await page.getByLabel("What would you like to talk about?").fill("Which meetings to leave out.");
  await page.getByRole("button", { name: "Save the agenda" }).click();
  await page.getByText("Written by you.").waitFor();

  const secret = "I am afraid that my team does not need me.";
  await page.getByLabel("My notes").fill(secret);
  await page.getByRole("button", { name: "Keep for myself" }).click();
  await page.getByText(/^Kept /).waitFor();
  await expectSound(tab);
  await page.getByRole("button", { name: "Write a note for both" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Begin with a copy of my private notes" }).click();
  expect(await dialog.getByLabel("Note for both of us").inputValue()).toBe(secret);
  await dialog.getByLabel("Note for both of us").fill("Let us look at last week.");
  await expectSound(tab);
  await dialog.getByRole("button", { name: `Share with ${mentor.displayName}` }).click();
  await page.getByText("Let us look at last week.").waitFor();

  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByLabel("What is to be done?").fill("Leave one meeting out");
  await page.getByRole("button", { name: "Add the step" }).click();
  await page.getByRole("checkbox", { name: "Leave one meeting out" }).check();
  await page.getByText(/, done$/).waitFor();
  await page.getByRole("button", { name: "Write down a decision" }).click();
  await page.getByLabel("What was the question?").fill("Which meeting?");
  await page.getByLabel("Options").fill("Monday\nFriday");
  await page.getByLabel("What mattered").fill("Who would notice");
  await page.getByLabel("The choice").selectOption("Friday");
  await expectSound(tab);
  await page.getByRole("button", { name: "Write it down", exact: true }).click();
  await page.getByText("To be looked at again on").waitFor();
  await expectSound(tab);

  await goTo(startMs + 2 * hourMs);
  await page.reload();
  await page.getByRole("radio", { name: "Yes, we met" }).check();
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("You said that you met").waitFor();

  await goTo(startMs + 25 * hourMs + minuteMs);
  const question = await waitForMail(origin, mentor.emailAddress, /^Did you and/);
  const link = linksOf(question).find((one) => one.endsWith("#held")) ?? "";
  const other = await openTab(browser, origin, { timezoneId: mentor.timeZone });
  await other.page.goto(link);
  await other.page.getByRole("radio", { name: "Yes, we met" }).waitFor();
  expect(await other.page.getByRole("radio", { name: "Yes, we met" }).isChecked()).toBe(true);
  await expectSound(other);
  await other.page.getByRole("button", { name: "Confirm" }).click();
  await other.page.getByRole("heading", { name: "Thank you" }).waitFor();
  await other.page.reload();
  await other.page.getByText("You have already answered").waitFor();
  await other.close();

  await page.goto(`/sessions/${sessionId}`);
  await page.getByText("You met", { exact: true }).waitFor();
  await page.setViewportSize({ width: 360, height: 800 });
  await expectSound(tab);
}, 240_000);
