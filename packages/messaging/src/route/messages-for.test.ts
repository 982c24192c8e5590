import { bookingNotices } from "@waymark/application/delivery";
import { DomainEvent } from "@waymark/contracts/event";
import { agreementDueKinds } from "@waymark/domain/agreement";
import { blockDueKinds } from "@waymark/domain/block";
import { bookingDueKinds } from "@waymark/domain/booking";
import { circleDueKinds } from "@waymark/domain/circle";
import {
  CircleMailTemplate,
  EnrolmentMailTemplate,
  GoalMailTemplate,
  IntroductionMailTemplate,
  MailTemplate,
  MemberMailTemplate,
  MentorshipMailTemplate,
  MessageMailTemplate,
  OrganisationMailTemplate,
  ReferralMailTemplate,
  ReportMailTemplate,
  SessionMailTemplate,
  SurveyMailTemplate,
} from "@waymark/domain/delivery";
import { goalDueKinds } from "@waymark/domain/goal";
import { introductionDueKinds } from "@waymark/domain/introduction";
import { mentorshipDueKinds } from "@waymark/domain/mentorship";
import { messageDueKinds, readingDueKinds } from "@waymark/domain/message";
import { referralDueKinds } from "@waymark/domain/referral";
import { reportDueKinds } from "@waymark/domain/report";
import { sessionDueKinds } from "@waymark/domain/session";
import { surveyDueKinds } from "@waymark/domain/survey";
import { describe, expect, it } from "vitest";
import { type JobMessage, payloads } from "../payload/index.ts";
import { messagesFor } from "./messages-for.ts";

const id = (prefix: string): string => `${prefix}_${"1".repeat(32)}`;

/** A value for every field that some event has. */
const fields: Readonly<Record<string, unknown>> = {
  id: id("evt"),
  at: "2026-03-02T09:00:00.000Z",
  v: 1,
  introductionId: id("int"),
  sessionId: id("ses"),
  mentorId: id("per"),
  menteeId: id("per"),
  personId: id("per"),
  feedId: id("cfd"),
  surveyId: id("svy"),
  mentorshipId: id("mnt"),
  goalId: id("gol"),
  referralId: id("rfl"),
  pair: `${id("per")}+${id("per")}`,
  messageId: id("msg"),
  readerId: id("per"),
  reportId: id("rpt"),
  runId: id("mrn"),
  circleId: id("crc"),
  memberIds: [id("per")],
  organisationId: id("org"),
  cohortId: id("coh"),
  enrolmentId: id("enr"),
  side: "mentee",
  kind: "invite",
  batch: 1,
  invited: [{ enrolmentId: id("enr"), revision: 2 }],
  webhookId: id("whk"),
  addressDigest: "1".repeat(64),
  former: "taken",
  revision: 3,
  version: 2,
  dueAt: "2026-03-02T09:00:00.000Z",
  by: "mentor",
  isFirst: true,
  year: 2026,
};

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  "introduction.due": introductionDueKinds,
  "booking.due": bookingDueKinds,
  "session.due": sessionDueKinds,
  "survey.due": surveyDueKinds,
  "mentorship.due": [...mentorshipDueKinds, ...agreementDueKinds],
  "goal.due": goalDueKinds,
  "referral.due": referralDueKinds,
  "block.due": blockDueKinds,
  "message.due": messageDueKinds,
  "reading.due": readingDueKinds,
  "report.due": reportDueKinds,
  "circle.due": circleDueKinds,
};

/** Sent by the job that makes the batches of a cohort, apart from the queue of mails. */
const ofBatches = new Set<string>([
  "enrolment_invitation",
  "enrolment_reminder",
  "enrolment_called_off",
]);

/** Of a pair, only what one of the two did goes to the other alone. */
const toTheOther = new Set<string>([
  "agreement_expected",
  "agreement_proposed",
  "agreement_declined",
  "mentorship_end_proposed",
  "mentorship_end_taken_back",
  "mentorship_farewell",
]);

const events = DomainEvent.options.flatMap((option) => {
  const type = option.shape.type.value;
  const own = Object.keys(option.shape).map((name) => [name, fields[name]]);
  return (kindsOf[type] ?? [undefined]).map((kind) =>
    DomainEvent.parse({ ...Object.fromEntries(own), type, ...(kind !== undefined && { kind }) }),
  );
});

describe("messagesFor", () => {
  const templatesOf = (messages: readonly JobMessage[]) =>
    messages.flatMap(({ payload }) => ("template" in payload ? [payload.template] : []));

  it("asks for every template of an introduction, and every reminder, exactly once", () => {
    const expected = [
      ...IntroductionMailTemplate.options,
      ...SessionMailTemplate.options,
      // These two go to both sides.
      "session_agenda",
      "session_attendance",
      ...SurveyMailTemplate.options,
      ...GoalMailTemplate.options,
      ...ReferralMailTemplate.options,
      ...MentorshipMailTemplate.options,
      ...MentorshipMailTemplate.options.filter((template) => !toTheOther.has(template)),
      "year_summary",
      ...MessageMailTemplate.options,
      ...CircleMailTemplate.options,
      ...ReportMailTemplate.options,
      ...OrganisationMailTemplate.options,
      ...MemberMailTemplate.options,
      ...EnrolmentMailTemplate.options.filter((template) => !ofBatches.has(template)),
      "booking_reminder_day",
      "booking_reminder_hour",
    ];
    expect(templatesOf(events.flatMap(messagesFor)).toSorted()).toEqual(expected.toSorted());
  });

  it("leaves every other template to the job that looks at the booking, so that none is forgotten", () => {
    const noticed = Object.values(bookingNotices).flatMap((notices) =>
      notices.map(({ template }) => template),
    );
    const sent = new Set([...templatesOf(events.flatMap(messagesFor)), ...noticed, ...ofBatches]);
    expect([...sent].toSorted()).toEqual(MailTemplate.options.toSorted());
  });

  it("tells of every event of a booking but those that are due", () => {
    const noticed = events
      .filter((event) => messagesFor(event).some(({ job }) => job === "booking-notice"))
      .map(({ type }) => type);
    const told = Object.keys(bookingNotices).map((key) => key.split("/")[0]);
    expect(new Set(noticed)).toEqual(new Set(told));
  });

  it("writes to each side what is meant for that side", () => {
    const sides = events
      .flatMap(messagesFor)
      .flatMap(({ payload }) => ("recipient" in payload ? [payload] : []))
      .filter(({ template }) => /_(mentor|mentee)$/.test(template));
    expect(sides).toHaveLength(4);
    for (const { template, recipient } of sides) expect(template.endsWith(recipient)).toBe(true);
    const notices = Object.values(bookingNotices).flat();
    const audiencesOf = (side: string): ReadonlySet<string> =>
      new Set(notices.filter(({ template }) => template.endsWith(`_${side}`)).map(({ to }) => to));
    expect(audiencesOf("mentor")).toEqual(new Set(["mentor"]));
    expect(audiencesOf("mentee")).toEqual(new Set(["mentee", "seats"]));
  });

  it("makes bodies that their own consumers can read and that name the event", () => {
    const messages = events.flatMap(messagesFor);
    expect(messages.length).toBeGreaterThan(IntroductionMailTemplate.options.length);
    for (const { job, payload } of messages) {
      const wire: unknown = JSON.parse(JSON.stringify(payload));
      expect(payloads[job].parse(wire)).toEqual(payload);
      expect(payload).toMatchObject({ v: 1, eventId: fields["id"] });
    }
  });

  it("tells nobody of a withdrawal", () => {
    const withdrawals = events.filter(({ type }) => type === "introduction.withdrawn");
    expect(withdrawals).toHaveLength(1);
    expect(withdrawals.flatMap(messagesFor)).toEqual([]);
  });
});
