import { OfferingsAnswer, SlotsAnswer } from "@waymark/contracts/availability";
import { ReportList } from "@waymark/contracts/report";
import { ReferralListView } from "@waymark/contracts/referral";
import type { ListingId, MentorshipId } from "@waymark/domain/id";
import { type ApiClient, connectApi } from "../cloud/connect-api.ts";
import { linkToken } from "../cloud/link-token.ts";
import { moveClock } from "../cloud/move-clock.ts";
import { readClockMs } from "../cloud/pass-time.ts";
import { waitForMail } from "../cloud/wait-for-mail.ts";
import { answerTerms, fillExpectations, proposeTerms } from "./begin.ts";
import { agreeOnGoal, answerSurvey, book, sessionStep, step } from "./steps.ts";

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

export type MentorshipPair = { readonly mentee: ApiClient; readonly mentorshipId: MentorshipId };

type Parts = {
  readonly origin: string;
  readonly mentor: ApiClient;
  readonly operator: ApiClient;
  readonly listingId: ListingId;
  /** Takes a session of the mentor's at any hour. */
  readonly offering: string;
  /** Of the mentor's; nobody has done anything yet. */
  readonly pairs: readonly [
    MentorshipPair & { readonly address: string },
    MentorshipPair,
    MentorshipPair,
    MentorshipPair,
  ];
  /** Waits until all that has happened has been worked on. */
  readonly rest: () => Promise<void>;
};

const thirdPerson = {
  thirdName: "Ruth",
  thirdAddress: "ruth@elsewhere.example",
  reason: "Ruth has built what the other one wants to build.",
};

const proposeMeeting = async (
  by: ApiClient,
  mentor: ApiClient,
  mentorshipId: MentorshipId,
  thirdAddress: string,
): Promise<void> => {
  const proposal = { ...thirdPerson, thirdAddress };
  await step(by, "referral.propose", { mentorshipId, proposal });
  const { referrals } = await mentor.query("referral.list", { mentorshipId }, ReferralListView);
  await step(mentor, "referral.move", {
    mentorshipId,
    referralId: referrals.find(({ status }) => status === "proposed")?.id,
    action: "agree",
  });
};

const farewell = {
  whatWeDid: "",
  thanks: "Thank you.",
  whatIsNext: "",
  door: "closed",
  thanksMayBePublic: false,
};

const report = (by: ApiClient, listingId: ListingId, kind: string): Promise<unknown> =>
  step(by, "report.file", { place: { noun: "listing", listingId }, kind });

/**
 * Brings about every mail about mentorships, sessions, surveys, goals, referrals, messages and reports,
 * some of them once more at the end, so that their links are alive. A month passes.
 */
export const bringAboutMentorshipMails = async (parts: Parts): Promise<void> => {
  const { origin, mentor, operator, listingId, rest } = parts;
  const [ida, kaya, lev, mila] = parts.pairs;
  const startMs = await readClockMs(origin);
  const goTo = async (thenMs: number): Promise<void> => {
    await moveClock(origin, Math.ceil((thenMs - (await readClockMs(origin))) / minuteMs));
    await rest();
    // What follows from what was due is swept a minute later.
    await moveClock(origin, 1);
    await rest();
  };
  const move = (by: ApiClient, { mentorshipId }: MentorshipPair, input: object) =>
    step(by, "mentorship.move", { mentorshipId, move: input });
  const reviewOn = new Date(startMs + 10 * dayMs).toISOString().slice(0, 10);
  const { mentorshipId } = ida;

  for (const pair of [ida, kaya]) {
    await fillExpectations(pair.mentorshipId, pair.mentee, mentor);
    await rest();
    await proposeTerms(pair.mentorshipId, pair.mentee, { reviewOn });
    await rest();
    if (pair === ida) {
      await answerTerms(mentorshipId, mentor, "decline");
      await rest();
      await proposeTerms(mentorshipId, mentor, { reviewOn, cadence: "weekly" });
      await rest();
    }
    await answerTerms(pair.mentorshipId, pair === ida ? ida.mentee : mentor, "sign");
  }
  await rest();
  await proposeTerms(mentorshipId, ida.mentee, { reviewOn, cadence: "weekly" });
  await rest();
  await answerTerms(mentorshipId, mentor, "sign");
  await move(kaya.mentee, kaya, { action: "pause" });
  await rest();
  await move(mentor, kaya, { action: "resume" });
  await agreeOnGoal(mentorshipId, ida.mentee, mentor);
  await step(mentor, "message.write", { mentorshipId, text: "Welcome!" });
  await proposeMeeting(ida.mentee, mentor, mentorshipId, thirdPerson.thirdAddress);
  await move(lev.mentee, lev, { action: "leave" });
  await move(mila.mentee, mila, { action: "rematch" });
  await report(kaya.mentee, listingId, "other");
  await report(lev.mentee, listingId, "danger");
  const { reports } = await operator.query("report.list", { queue: "waiting" }, ReportList);
  const closing = reports.find(({ kind }) => kind === "other");
  const target = { reportId: closing?.id, revision: closing?.revision };
  await step(operator, "report.claim", target);
  await step(operator, "report.close", {
    ...target,
    revision: (closing?.revision ?? 0) + 1,
    outcome: "no_breach",
  });
  const fromTo = {
    from: new Date(startMs + 2 * dayMs).toISOString(),
    to: new Date(startMs + 4 * dayMs).toISOString(),
  };
  const { offerings } = await ida.mentee.query("slot.offerings", { listingId }, OfferingsAnswer);
  const offeringId = offerings.find(({ title }) => title === parts.offering)?.id;
  const { slots } = await ida.mentee.query(
    "slot.list",
    { listingId, offeringId, ...fromTo },
    SlotsAnswer,
  );
  const sessionMs = Date.parse(slots[0]?.start ?? "");
  const sessionId = await book(ida.mentee, listingId, parts.offering, sessionMs);
  await rest();
  await sessionStep(mentor, "session.shareNote", { sessionId, text: "Bring your calendar." });

  await goTo(sessionMs - dayMs);
  await goTo(sessionMs + hourMs);
  const asked = await waitForMail(origin, ida.address, /^How was your session/);
  await answerSurvey(origin, asked, "good");
  for (const days of [1, 5, 8]) await goTo(sessionMs + hourMs + days * dayMs);
  const question = await waitForMail(origin, thirdPerson.thirdAddress, /introduc/i);
  await step(connectApi(origin), "referral.answerByLink", {
    token: linkToken(question, "/referral-answer/"),
    answer: { action: "yes" },
  });
  await goTo(startMs + 14 * dayMs);
  await move(kaya.mentee, kaya, { action: "propose_end", outcome: "completed" });
  await rest();
  await move(kaya.mentee, kaya, { action: "take_back_end" });
  await rest();
  await move(mentor, kaya, { action: "propose_end", outcome: "outgrown" });
  await rest();
  await move(kaya.mentee, kaya, { action: "agree_end" });
  await move(kaya.mentee, kaya, { action: "farewell", farewell });
  await goTo(startMs + 29 * dayMs);
  await step(ida.mentee, "referral.propose", {
    mentorshipId,
    proposal: { ...thirdPerson, thirdAddress: "samir@elsewhere.example" },
  });
  await goTo(startMs + 30 * dayMs);
};
