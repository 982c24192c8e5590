import { describe, expect, test } from "vitest";
import { noExpectations } from "../../src/agreement/index.ts";
import { MentorshipId } from "../../src/id/index.ts";
import {
  act,
  type Farewell,
  farewellSeenBy,
  isDoorOpen,
  mayWriteToEachOther,
  isSuccess,
  type Mentorship,
  type MentorshipAction,
  mentorshipDues,
  type MentorshipMove,
  type MentorshipParty,
  MentorshipStatus,
  mentorshipTransitions,
  proposeMentorship,
  publicThanks,
  rematchWishes,
} from "../../src/mentorship/index.ts";
import { addDays, addMinutes } from "../../src/time/index.ts";
import { inStatus as agreementIn } from "../agreement/sample.ts";
import { menteeId, mentorId } from "../booking/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";
import { expectations, inStatus, mentorshipId, now, step } from "./sample.ts";

const agreement = agreementIn("in_force");
const farewell: Farewell = {
  whatWeDid: "Twelve sessions",
  thanks: "You gave me courage.",
  whatIsNext: "My first team",
  door: "open",
  thanksMayBePublic: true,
};

const moves = {
  start: { action: "start", agreement, expectations },
  lapse: { action: "lapse" },
  adopt: { action: "adopt", agreement: agreementIn("in_force", { cadence: "monthly" }) },
  meet: { action: "meet", at: addDays(now, 3) },
  nudge: { action: "nudge" },
  put_off: { action: "put_off", until: addDays(now, 90) },
  pause: { action: "pause" },
  resume: { action: "resume" },
  propose_end: { action: "propose_end", outcome: "outgrown" },
  take_back_end: { action: "take_back_end" },
  agree_end: { action: "agree_end" },
  close: { action: "close" },
  farewell: { action: "farewell", farewell },
  offer_help: { action: "offer_help", canHelpWith: ["Reading a balance sheet"] },
  leave: { action: "leave" },
  rematch: { action: "rematch" },
} as const satisfies Record<MentorshipAction, MentorshipMove>;

const parties: readonly MentorshipParty[] = ["mentor", "mentee", "system"];
const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(MentorshipStatus.options, mentorshipTransitions, actions, parties);

const late = addDays(now, 60);

/** With what the content of that step needs. */
const ready = (status: MentorshipStatus, action: MentorshipAction, party: MentorshipParty) => {
  const mentorship = inStatus(status);
  const by = action === "take_back_end" && party === "mentee" ? "mentee" : "mentor";
  const proposer = action === "agree_end" && party === "mentor" ? "mentee" : by;
  return {
    ...mentorship,
    ...(status === "paused" && { pause: { since: now, until: addDays(now, 9) } }),
    ...((status === "active" || status === "paused") && {
      endProposal: { outcome: "outgrown", by: proposer, at: now } as const,
    }),
    ...(status === "ended" && {
      ending: { kind: "guided", outcome: "outgrown", at: now } as const,
    }),
  } satisfies Mentorship;
};

const proposedEnd = (): Mentorship =>
  step(inStatus("active"), { action: "propose_end", outcome: "outgrown" }, "mentee");

describe("a mentorship", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const mentorship = ready(cell.status, cell.action, cell.party);
    const outcome = act(mentorship, moves[cell.action], cell.party, late);
    const { led, revisions } = resultOf(outcome, mentorship);
    expect(cell.targets ?? ["mentorship.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has 48 open cells of 192, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(192);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(48);
  });

  test("begins when both filled in what they expect and signed the same, and not before", () => {
    const start = (move: Partial<MentorshipMove & { action: "start" }>) =>
      act(inStatus("proposed"), { ...moves.start, ...move }, "system", now);
    expect(start({ expectations: noExpectations(mentorshipId) })).toMatchObject({
      error: { code: "mentorship.expectations_missing" },
    });
    const unsigned = { error: { code: "mentorship.agreement_not_signed" } };
    expect(start({ agreement: agreementIn("proposed") })).toMatchObject(unsigned);
    const other = MentorshipId.parse(`mnt_${"0".repeat(32)}`);
    expect(start({ agreement: { ...agreement, mentorshipId: other } })).toMatchObject(unsigned);
    expect(start({})).toMatchObject({ value: { status: "active", startedAt: now } });
  });

  test("is of two people", () => {
    expect(proposeMentorship(mentorshipId, { mentorId, menteeId: mentorId }, null, now)).toEqual({
      ok: false,
      error: { code: "mentorship.with_oneself" },
    });
  });

  test("that nobody signs is recalled after a week and lapses after a month", () => {
    const at = (days: number) =>
      act(inStatus("proposed"), moves.lapse, "system", addDays(now, days));
    expect(at(29)).toMatchObject({ error: { code: "mentorship.too_early" } });
    expect(at(30)).toMatchObject({ value: { ending: { kind: "not_started" } } });
    expect(mentorshipDues(inStatus("proposed"))).toEqual([
      { kind: "remind_signing", at: addDays(now, 7) },
      { kind: "lapse_proposed", at: addDays(now, 30) },
    ]);
  });

  test("comes back from a pause by one of the two, or by itself on its date", () => {
    const until = addDays(now, 20);
    const paused = step(inStatus("active"), { action: "pause", until }, "mentee");
    expect(mentorshipDues(paused)).toEqual([{ kind: "resume_pause", at: until }]);
    expect(act(paused, moves.resume, "system", addMinutes(until, -1))).toMatchObject({
      error: { code: "mentorship.too_early" },
    });
    expect(step(paused, moves.resume, "system", until).pause).toBe(undefined);
    expect(step(paused, moves.resume, "mentor").status).toBe("active");
    const endless = inStatus("paused");
    expect(act(endless, moves.resume, "system", addDays(now, 900)).ok).toBe(false);
  });
});

describe("the guided ending", () => {
  test("is agreed on by the other side, and outgrown is a success", () => {
    const proposed = proposedEnd();
    expect(act(proposed, moves.agree_end, "mentee", now)).toMatchObject({
      error: { code: "mentorship.own_end_proposal" },
    });
    const { ending } = step(proposed, moves.agree_end, "mentor");
    expect(ending).toEqual({ kind: "guided", outcome: "outgrown", at: now });
    expect(ending !== undefined && isSuccess(ending)).toBe(true);
    expect(isSuccess({ kind: "left", at: now })).toBe(false);
  });

  test("waits two weeks for the other side and no longer", () => {
    const proposed = proposedEnd();
    expect(mentorshipDues(proposed).map(({ kind }) => kind)).toContain("close_ending");
    expect(act(proposed, moves.close, "system", addDays(now, 13)).ok).toBe(false);
    expect(step(proposed, moves.close, "system", addDays(now, 14)).status).toBe("ended");
  });

  test("is taken back by who proposed it, and there is none without a proposal", () => {
    expect(act(proposedEnd(), moves.take_back_end, "mentor", now)).toMatchObject({
      error: { code: "mentorship.end_proposal_of_the_other" },
    });
    expect(step(proposedEnd(), moves.take_back_end, "mentee").endProposal).toBe(undefined);
    for (const action of ["take_back_end", "agree_end"] as const) {
      expect(act(inStatus("active"), moves[action], "mentor", now)).toMatchObject({
        error: { code: "mentorship.no_end_proposed" },
      });
    }
  });

  test("shows the farewell at the end, and never which side closed the door", () => {
    const said = step(proposedEnd(), moves.farewell, "mentee");
    expect(farewellSeenBy(said, "mentor")).toBe(null);
    const ended = step(said, moves.agree_end, "mentor");
    expect(farewellSeenBy(ended, "mentor")).toEqual({
      whatWeDid: farewell.whatWeDid,
      thanks: farewell.thanks,
      whatIsNext: farewell.whatIsNext,
    });
    const answered = (own: Partial<Farewell>) =>
      step(ended, { action: "farewell", farewell: { ...farewell, ...own } }, "mentor");
    expect(isDoorOpen(ended)).toBe(false);
    expect(isDoorOpen(answered({}))).toBe(true);
    expect(isDoorOpen(answered({ door: "closed" }))).toBe(false);
    expect([said, ended, answered({})].map(mayWriteToEachOther)).toEqual([true, false, true]);
  });

  test("makes thanks public when both agree", () => {
    const ended = step(step(proposedEnd(), moves.farewell, "mentee"), moves.agree_end, "mentor");
    expect(publicThanks(ended, "mentee")).toBe(null);
    const both = step(ended, { action: "farewell", farewell }, "mentor");
    expect(publicThanks(both, "mentee")).toBe(farewell.thanks);
  });
});

describe("an exit", () => {
  test("needs no reason, is the same by either side and brings no mail after it", () => {
    const left = step(inStatus("active"), moves.leave, "mentee");
    expect(left).toEqual(step(inStatus("active"), moves.leave, "mentor"));
    expect(mentorshipDues(left)).toEqual([]);
    expect(act(left, moves.farewell, "mentor", now)).toMatchObject({
      error: { code: "mentorship.no_farewell" },
    });
  });

  test("into a rematch makes a wish of both, alike, with neither reason nor blame", () => {
    const ended = step(inStatus("active"), moves.rematch, "mentee");
    expect(ended).toEqual(step(inStatus("active"), moves.rematch, "mentor"));
    expect(rematchWishes(ended)).toEqual([
      { personId: mentorId, as: "mentor", notWith: menteeId },
      { personId: menteeId, as: "mentee", notWith: mentorId },
    ]);
    expect(rematchWishes(step(inStatus("active"), moves.leave, "mentee"))).toEqual([]);
  });
});
