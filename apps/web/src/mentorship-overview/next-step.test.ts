import { Expectations } from "@waymark/domain/agreement";
import { MentorshipId } from "@waymark/domain/id";
import { addDays, Instant, TimeZone } from "@waymark/domain/time";
import type { AgreementView } from "@waymark/contracts/agreement";
import type { MentorshipView } from "@waymark/contracts/mentorship";
import { expect, test } from "vitest";
import { nextStep } from "./next-step.ts";

const at = Instant.parse("2026-03-02T09:00:00.000Z");
const nowMs = Date.parse(at);
const timeZone = TimeZone.parse("Europe/Berlin");

const view: MentorshipView = {
  id: MentorshipId.parse(`mnt_${"1".repeat(32)}`),
  viewer: "mentee",
  status: "active",
  otherName: "Jonas",
  isDrifting: false,
  proposedAt: at,
  mentor: { displayName: "Jonas", timeZone },
  mentee: { displayName: "Amina", timeZone },
  isDoorOpen: false,
  canHelpWith: [],
  mayGiveReason: false,
  revision: 1,
};
const leadsTo = (part: Partial<MentorshipView>) =>
  nextStep({ ...view, ...part }, undefined, nowMs).leadsTo;

test("the next step leads to where it is taken", () => {
  expect(leadsTo({ status: "proposed" })).toBe("agreement");
  expect(leadsTo({})).toBe("booking");
  expect(leadsTo({ meetUntil: addDays(at, 2) })).toBe("sessions");
  expect(leadsTo({ isDrifting: true })).toBe("booking");
  expect(leadsTo({ status: "paused" })).toBe(null);
  expect(leadsTo({ endProposal: { outcome: "outgrown", by: "mentor", at } })).toBe("ending");
  expect(leadsTo({ status: "ended", ending: { kind: "left", at } })).toBe("ending");
});

test("who proposed to end is told apart from who is asked", () => {
  const own = nextStep(
    { ...view, endProposal: { outcome: "outgrown", by: "mentee", at } },
    undefined,
    nowMs,
  );
  const others = nextStep(
    { ...view, endProposal: { outcome: "outgrown", by: "mentor", at } },
    undefined,
    nowMs,
  );
  expect(own.text).toMatch(/^You proposed/u);
  expect(others.text).toMatch(/^Jonas proposed/u);
});

test("before the two begin, the next step is the one that is left", () => {
  const sheet = Expectations.parse({
    cadence: "monthly",
    channels: ["video"],
    quietHours: { from: "20:00", until: "08:00" },
    topicsOffLimits: [],
    confidentiality: "between_us",
    hopes: "To lead without doing it all.",
    offers: "",
  });
  const none = { own: null, others: null, isOtherFilled: false };
  const agreement: AgreementView = {
    viewer: "mentee",
    expectations: none,
    status: "none",
    signed: [],
  };
  const titles = [
    agreement,
    { ...agreement, expectations: { ...none, own: sheet } },
    { ...agreement, expectations: { own: sheet, others: sheet, isOtherFilled: true } },
  ].map((read) => nextStep({ ...view, status: "proposed" }, read, nowMs).title);
  expect(titles).toEqual(["Say what you expect", "Your part is written", "See where you differ"]);
});
