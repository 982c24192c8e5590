import { SearchAnswer } from "@waymark/contracts/listing";
import { demoMentor } from "@waymark/testing/world";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import {
  type BookingStage,
  evening,
  expectSound,
  nowMs,
  openBookingStage,
  zone,
} from "../support/browser/open-booking-stage.ts";
import { openTab } from "../support/browser/open-tab.ts";
import { connectApi } from "../support/cloud/connect-api.ts";
import { linksOf, readMails } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { waitFor } from "../support/cloud/wait-for.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";
import { book } from "../support/journey/steps.ts";

const { listing, person: mentor } = demoMentor;
const [minuteMs, hourMs] = [60_000, 3_600_000];
const phone = { width: 360, height: 800 };
// Names in subjects stand between marks that isolate their direction of writing.
const says = /^What .?Imani.? says about your session$/;

let stage: BookingStage;
beforeAll(async () => {
  stage = await openBookingStage();
}, 180_000);
afterAll(() => stage.close());

test("two people say how a session was, two taps from the mail, and read each other only when both have", async () => {
  const { browser, cloud } = stage;
  const { origin } = cloud;
  const mentee = await stage.admit("Imani");
  const mentorCookie = await signIn(origin, mentor.emailAddress);
  const startMs = evening(0);
  const sessionId = await book(mentee, listing.id, "Working session", startMs);
  const endedMs = startMs + hourMs;
  await moveClock(origin, Math.ceil((endedMs - nowMs) / minuteMs) + 2);
  const subject = /^How was your session with/;
  // What one minute's work leads to is due in the next: session, surveys, mails.
  const asked = await waitFor("the question", async () => {
    await moveClock(origin, 1);
    const mails = await readMails(origin, mentee.address);
    return mails.find((mail) => subject.test(mail.subject));
  });
  for (const api of [mentee, connectApi(origin, mentorCookie)]) {
    const attested = { operationId: randomUUID(), sessionId, says: "held" };
    await api.mutate("session.attest", attested, z.unknown());
  }

  // The mentee: one tap in the mail, which only fills the form in, and one on the page.
  const link = linksOf(asked).find((one) => one.endsWith("#5")) ?? "";
  const open = await openTab(browser, origin, { timezoneId: zone });
  await open.page.clock.setSystemTime(endedMs + 5 * minuteMs);
  await open.page.setViewportSize(phone);
  await open.page.goto(link);
  await open.page.getByRole("heading", { level: 1, name: subject }).waitFor();
  for (const name of ["I felt listened to", "It was useful to me"]) {
    const group = open.page.getByRole("group", { name });
    expect(await group.getByRole("radio", { name: "Fully" }).isChecked()).toBe(true);
  }
  await open.page.getByLabel("A line to go with it").fill("You asked what I am afraid of.");
  await open.page.getByRole("radio", { name: "Yes, I would like to go on" }).check();
  await open.page.getByText("Write a public review").click();
  await open.page.getByRole("radio", { name: "Superb" }).last().check();
  await open.page.getByLabel("In your words").fill("Clear and kind.");
  await expectSound(open);
  await open.page.setViewportSize(phone);
  await open.page.getByRole("button", { name: "Send" }).click();
  await open.page.getByRole("heading", { name: "Thank you" }).waitFor();
  await expectSound(open);
  await open.page.reload();
  await open.page.getByText("There is nothing left to answer").waitFor();
  await open.close();

  // The mentor: nothing tells what the other one has done, neither the page nor the mailbox.
  const desk = await openTab(browser, origin, { timezoneId: zone, cookie: mentorCookie });
  await desk.page.clock.setSystemTime(endedMs + 10 * minuteMs);
  await desk.page.goto("/sessions");
  await desk.page.getByRole("link", { name: /Your session with Imani/ }).click();
  await desk.page.getByRole("heading", { name: "How it was" }).waitFor();
  expect(await desk.page.getByText("You asked what I am afraid of.").count()).toBe(0);
  const subjects = (await readMails(origin, mentor.emailAddress)).map((mail) => mail.subject);
  expect(subjects.filter((one) => says.test(one))).toEqual([]);
  const tap = (name: string) =>
    desk.page.getByRole("group", { name }).getByRole("radio", { name: "Mostly" }).check();
  await desk.page.getByRole("button", { name: "Send" }).click();
  await desk.page.getByText("One choice is missing").waitFor();
  await tap("I felt listened to");
  await tap("It was useful to me");
  await expectSound(desk);
  await desk.page.getByRole("button", { name: "Send" }).click();
  await desk.page.getByText("You asked what I am afraid of.").waitFor();
  await expectSound(desk);

  // Both are told, and everybody may read the review.
  await waitForMail(origin, mentor.emailAddress, says);
  const opened = await waitForMail(origin, mentee.address, /says about your session/);
  await mentee.page.goto(linksOf(opened).find((one) => one.endsWith("#feedback")) ?? "");
  await mentee.page.getByText("Mostly").first().waitFor();
  await mentee.page.getByText("You said").waitFor();
  await waitFor("the review in the search", async () => {
    const found = await mentee.query("listing.search", { ratingMin: 4.5 }, SearchAnswer);
    return found.hits.some(({ id }) => id === listing.id) ? found : undefined;
  });
  await desk.page.goto(`/mentors/${listing.slug}`);
  await desk.page.getByText("of 5, by one mentee so far").waitFor();
  await desk.page.getByText("Clear and kind.").waitFor();
  await expectSound(desk);
  await desk.page.setViewportSize(phone);
  expect(desk.problems).toEqual([]);
}, 240_000);
