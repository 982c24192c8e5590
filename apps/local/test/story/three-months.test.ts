import { AgreementView } from "@waymark/contracts/agreement";
import { GoalList } from "@waymark/contracts/goal";
import { MentorshipList, MentorshipView, ThanksList } from "@waymark/contracts/mentorship";
import { MessageList } from "@waymark/contracts/message";
import { SessionView } from "@waymark/contracts/session";
import { SessionSurvey } from "@waymark/contracts/survey";
import { GoalId, MentorshipId, SessionId } from "@waymark/domain/id";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { acceptByLink } from "../support/cloud/accept-by-link.ts";
import { ask } from "../support/cloud/ask.ts";
import { type ApiClient, connectApi } from "../support/cloud/connect-api.ts";
import { connectQueues } from "../support/cloud/connect-queues.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { passTime, readClockMs, untilSettled } from "../support/cloud/pass-time.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { setHours } from "../support/cloud/set-hours.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { type LoggedMail, openMailLog } from "../support/journey/mail-log.ts";
import {
  agreeOnGoal,
  answerAttendance,
  answerGoal,
  answerSurvey,
  book,
  sessionStep,
  step,
} from "../support/journey/steps.ts";
import { threeMonthsOfMail } from "../support/journey/three-months-of-mail.ts";

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
const mentorAddress = "mentor@mentors.example";
const menteeAddress = "ines@mentees.example";
// A zone whose clocks are never set: the first session of each day begins at 04:00 in UTC.
const mentorZone = "Africa/Nairobi";
/** The first of March that comes: no year ends on the way. */
const startMs = Date.UTC(new Date().getUTCFullYear() + 1, 2, 1);
const at = (day: number, hour: number): number => startMs + day * dayMs + hour * hourMs;

const common = {
  cadence: "fortnightly",
  channels: ["video", "messages"],
  quietHours: { from: "21:00", until: "07:00" },
  topicsOffLimits: [],
  confidentiality: "between_us",
};
const sheet = { ...common, hopes: "To lead my first team.", offers: "" };
const terms = { ...common, reviewOn: new Date(at(45, 0)).toISOString().slice(0, 10) };
const farewell = {
  whatWeDid: "Five sessions and one goal.",
  thanks: "You asked what nobody else had asked.",
  whatIsNext: "I lead the next quarter.",
  door: "open",
  thanksMayBePublic: true,
};
const secret = "I am afraid that my team does not need me.";

let cloud: OpenCloud;
beforeAll(async () => {
  cloud = await openCloud();
}, 120_000);
afterAll(() => cloud.close());

test("a pair goes from the introduction through three months to its ending, and each mail goes once to whom it is for", async () => {
  const { origin, servers } = cloud;
  const db = connectTable(servers);
  const queues = connectQueues(servers);
  const { listing, person } = await plantMentor(db, 1, mentorAddress);
  await moveClock(origin, Math.ceil((at(0, 9.5) - (await readClockMs(origin))) / minuteMs));

  let mentor: ApiClient = connectApi(origin, await signIn(origin, mentorAddress));
  let mentee: ApiClient = await signUp(origin, menteeAddress, "Ines");
  await setHours(mentor, mentorZone, [{ title: "Working session" }]);
  // Nobody stays signed in for three months.
  const signInAgain = async (): Promise<void> => {
    mentor = connectApi(origin, await signIn(origin, mentorAddress));
    mentee = connectApi(origin, await signIn(origin, menteeAddress));
  };
  const readers = new Map([
    [mentorAddress, "mentor"],
    [menteeAddress, "mentee"],
  ]);
  const log = openMailLog({ origin, db, readers, startMs });
  const until = (day: number, hour: number): Promise<void> =>
    passTime({ origin, db, queues }, at(day, hour), log.read);
  const rest = async (): Promise<void> => {
    await untilSettled({ origin, db, queues });
    await log.read();
  };
  const bookFor = (day: number) => book(mentee, listing.id, "Working session", at(day, 4));
  const attest = async (sessionId: string): Promise<void> => {
    for (const side of [mentee, mentor]) {
      await sessionStep(side, "session.attest", { sessionId, says: "held" });
    }
  };
  const statusOf = async (sessionId: string) =>
    (await mentee.query("session.get", { sessionId }, SessionView)).status;
  const bothAnswer = async (): Promise<void> => {
    await answerSurvey(origin, log.last("mentee", "survey_ask"));
    await rest();
    await answerSurvey(origin, log.last("mentor", "survey_ask"));
    await rest();
  };

  // Day 0: from the request to an agreement and a goal.
  await ask(mentee, listing.id);
  await rest();
  await acceptByLink(origin, log.last("mentor", "introduction_request"));
  await rest();
  const [proposed] = (await mentee.query("mentorship.list", {}, MentorshipList)).mentorships;
  const mentorshipId = MentorshipId.parse(proposed?.id);
  const get = (side: ApiClient) => side.query("mentorship.get", { mentorshipId }, MentorshipView);
  await step(mentee, "agreement.fill", { mentorshipId, sheet });
  await rest();
  await step(mentor, "agreement.fill", { mentorshipId, sheet });
  await rest();
  await step(mentee, "agreement.move", { mentorshipId, move: { action: "propose", terms } });
  await rest();
  const { proposal } = await mentor.query("agreement.get", { mentorshipId }, AgreementView);
  const signed = { action: "sign", version: proposal?.version };
  await step(mentor, "agreement.move", { mentorshipId, move: signed });
  await rest();
  expect(await get(mentee)).toMatchObject({ status: "active", cadence: "fortnightly" });
  const goalId = GoalId.parse(await agreeOnGoal(mentorshipId, mentee, mentor));
  const moveGoal = (move: object) => step(mentee, "goal.move", { mentorshipId, goalId, move });
  await moveGoal({ action: "rate", phase: "start", level: 2 });
  const first = await bookFor(3);
  await rest();

  // Day 3: the first session; both say how it was.
  await until(3, 5.5);
  await attest(first);
  await sessionStep(mentee, "session.writeNote", { sessionId: first, text: secret, revision: 0 });
  await sessionStep(mentor, "session.shareNote", { sessionId: first, text: "Ask them first." });
  await rest();
  await answerSurvey(origin, log.last("mentee", "survey_ask"), "good");
  await rest();
  await answerSurvey(origin, log.last("mentor", "survey_ask"), "good");
  await rest();
  expect(await statusOf(first)).toBe("held");
  await until(7, 10);
  await answerGoal(origin, log.last("mentee", "goal_progress"), "I held the first two talks.");
  await until(14, 11);
  await answerGoal(origin, log.last("mentee", "goal_progress"));

  // Day 17: the second one, with an agenda; one of them never says how it was.
  const second = await bookFor(17);
  await rest();
  const agenda = { sessionId: second, text: "What to leave out.", insteadOf: null };
  await sessionStep(mentee, "session.setAgenda", agenda);
  await until(17, 6);
  await answerSurvey(origin, log.last("mentee", "survey_ask"));
  const third = await bookFor(31);
  await rest();
  const moved = { sessionId: third, revision: 0, start: new Date(at(32, 5)).toISOString() };
  await sessionStep(mentee, "booking.reschedule", { ...moved, timeZone: "Europe/Lisbon" });
  await until(18, 6);
  await answerAttendance(origin, log.last("mentor", "session_attendance"));
  await answerAttendance(origin, log.last("mentee", "session_attendance"));
  expect(await statusOf(second)).toBe("held");

  // Day 20: a message at night waits for the morning; the answer is read before a mail tells of it.
  await until(20, 1);
  await step(mentor, "message.write", { mentorshipId, text: "How did the talk go?" });
  const thread = () => mentee.query("message.list", { mentorshipId }, MessageList);
  expect((await thread()).messages).toEqual([]);
  await until(20, 12);
  expect((await thread()).messages).toMatchObject([{ status: "delivered" }]);
  await step(mentee, "message.write", { mentorshipId, text: "Well. They asked for a second." });
  const upTo = new Date(at(20, 12.01)).toISOString();
  await mentor.mutate("message.markRead", { mentorshipId, until: upTo }, z.unknown());
  await until(24, 4);
  const ofSecond = () => mentor.query("survey.ofSession", { sessionId: second }, SessionSurvey);
  expect((await ofSecond()).survey).toMatchObject({ status: "sent", theirs: null });
  await until(25, 1);
  expect((await ofSecond()).survey).toMatchObject({ theirs: { feltListenedTo: 5 } });

  // Day 32: the third one, moved by a day; something comes between the mentee and the goal.
  await signInAgain();
  await until(32, 6.5);
  await attest(SessionId.parse(third));
  await bothAnswer();
  await moveGoal({ action: "rate", phase: "middle", level: 3 });
  await moveGoal({ action: "set_back", note: "My team was split." });

  // Then they do not meet: two nudges, and a human.
  await until(61, 0);
  expect((await db.driftCases.list()).items).toEqual([]);
  await until(68, 10);
  expect((await db.driftCases.list()).items).toMatchObject([{ mentorshipId }]);

  // Day 70: they meet again.
  await signInAgain();
  const fourth = await bookFor(70);
  await until(70, 5.5);
  await attest(fourth);
  await bothAnswer();
  expect((await db.driftCases.list()).items).toEqual([]);
  await moveGoal({ action: "go_on" });
  const fifth = await bookFor(84);
  await rest();
  await sessionStep(mentor, "session.setAgenda", { ...agenda, sessionId: fifth });
  await until(77, 11);
  await answerGoal(origin, log.last("mentee", "goal_progress"), "The new team has had its first.");

  // Day 84: the last session; the goal is reached.
  await until(84, 5.5);
  await attest(fifth);
  await bothAnswer();
  await moveGoal({ action: "reach", note: "Six talks with each of them." });
  await moveGoal({ action: "rate", phase: "end", level: 5 });

  // Days 86 to 88: the ending, which calls off what is booked for later.
  await until(86, 10);
  const sixth = await bookFor(98);
  await rest();
  const move = (side: ApiClient, input: object) =>
    step(side, "mentorship.move", { mentorshipId, move: input });
  await move(mentee, { action: "propose_end", outcome: "outgrown" });
  await until(87, 10);
  await move(mentor, { action: "agree_end" });
  await rest();
  expect(await statusOf(sixth)).toBe("cancelled");
  await move(mentee, { action: "farewell", farewell });
  await rest();
  await move(mentor, { action: "farewell", farewell: { ...farewell, thanks: "It was a joy." } });
  await move(mentee, { action: "offer_help", canHelpWith: ["First weeks as a lead"] });
  await step(mentee, "mentorship.reason", { mentorshipId, reason: "goals_reached" });
  await rest();
  const certificate = await fetch(`${origin}/api/mentorships/${mentorshipId}/certificate.pdf`, {
    headers: { cookie: await signIn(origin, menteeAddress) },
  });
  expect(certificate.headers.get("content-type")).toBe("application/pdf");
  expect(await get(mentee)).toMatchObject({
    status: "ended",
    ending: { kind: "guided", outcome: "outgrown" },
    othersFarewell: { thanks: "It was a joy." },
    isDoorOpen: true,
  });
  const { goals } = await mentor.query("goal.list", { mentorshipId }, GoalList);
  expect(goals).toMatchObject([
    {
      status: "reached",
      ratings: { start: { level: 2 }, middle: { level: 3 }, end: { level: 5 } },
    },
  ]);
  const { thanks } = await connectApi(origin).query(
    "mentorship.thanks",
    { slug: listing.slug },
    ThanksList,
  );
  expect(thanks).toMatchObject([{ menteeName: "Ines", words: farewell.thanks }]);

  // What is left is quiet, until the year is over.
  await until(310, 0);
  expect(await db.endingReasons.batches()).toEqual([]);

  const mails = log.mails();
  expect(mails.map(({ day, reader, template }) => `${day} ${reader} ${template}`)).toEqual(
    threeMonthsOfMail,
  );
  expect(new Set(mails.map(({ tags }) => String(tags["delivery"]))).size).toBe(mails.length);
  // Each names both, and none what somebody wrote for themselves.
  const isSound = ({ reader, subject, text, html }: LoggedMail): boolean => {
    const names = [person.displayName, "Ines"];
    const [own = "", other = ""] = reader === "mentor" ? names : names.toReversed();
    const kept = [secret, "undefined", "goals_reached"];
    return (
      text.includes(own) &&
      `${subject}\n${text}`.includes(other) &&
      !kept.some((words) => `${subject}\n${text}\n${html}`.includes(words))
    );
  };
  expect(mails.filter((mail) => !isSound(mail)).map(({ subject }) => subject)).toEqual([]);
  db.client.destroy();
  queues.close();
}, 240_000);
