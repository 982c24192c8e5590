import { addDays, addHours, Instant } from "@waymark/domain/time";
import { buildTerms } from "@waymark/testing/build";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type MentorshipWorld, openMentorshipWorld } from "../support/mentorship-world.ts";

// Months of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: MentorshipWorld;
beforeEach(async () => {
  world = await openMentorshipWorld();
});
afterEach(() => world.stop());

const both = (template: string): readonly string[] => [`${template} to 1`, `${template} to 2`];

/** What went out, in no order. */
const news = async (): Promise<readonly string[]> => {
  await world.settle();
  return (await world.mails()).toSorted();
};
const after = async (days: number): Promise<readonly string[]> => {
  world.db.clock.moveTo(addDays(world.db.clock.now(), days));
  return news();
};

describe("a mentorship", () => {
  it("goes from the introduction to its ending, and each of its mails goes out once", async () => {
    const { id, event } = await world.accept(1);
    expect(await news()).toEqual([
      "introduction_accepted_mentee to 2",
      "introduction_accepted_mentor to 1",
      ...both("mentorship_proposed"),
    ]);
    // The same news again, as any queue may bring it.
    await world.process.relay(event);
    expect(await news()).toEqual([]);

    await world.fill(1, id);
    expect(await news()).toEqual(["agreement_expected to 2"]);
    await world.fill(2, id);
    expect(await news()).toEqual(both("agreement_compared"));
    await world.agree(1, id, { action: "propose", terms: buildTerms() });
    expect(await news()).toEqual(["agreement_proposed to 2"]);
    await world.agree(2, id, { action: "sign", version: 1 });
    expect(await news()).toEqual(both("mentorship_started"));
    expect(await world.db.agreements.signedVersions(id)).toHaveLength(1);

    // A fortnight is their cadence: they hear of it after three weeks and after four.
    expect(await after(20)).toEqual([]);
    expect(await after(1)).toEqual(both("mentorship_nudge"));
    expect(await after(7)).toEqual(both("mentorship_nudge"));
    expect(await after(7)).toEqual([]);
    expect((await world.db.driftCases.list()).items).toMatchObject([{ mentorshipId: id }]);

    const now = world.db.clock.now();
    await world.session(1, { start: addHours(now, -2), end: addHours(now, -1) });
    expect(await news()).toEqual([]);
    expect((await world.db.driftCases.list()).items).toEqual([]);
    expect(await world.db.mentorships.get(id)).toMatchObject({
      lastMetAt: addHours(now, -1),
      rhythm: { nudges: 0 },
    });

    await world.move(2, id, { action: "propose_end", outcome: "outgrown" });
    expect(await news()).toEqual(["mentorship_end_proposed to 1"]);
    const farewell = {
      whatWeDid: "Twelve sessions",
      thanks: "You asked what I had stopped asking.",
      whatIsNext: "",
      door: "open",
      thanksMayBePublic: true,
    } as const;
    await world.move(2, id, { action: "farewell", farewell });
    expect(await news()).toEqual([]);
    expect(await after(14)).toEqual(both("mentorship_ended"));
    await world.move(1, id, { action: "farewell", farewell });
    expect(await news()).toEqual(["mentorship_farewell to 2"]);
    await world.move(1, id, { action: "farewell", farewell: { ...farewell, whatIsNext: "More" } });
    expect(await news()).toEqual([]);
    const { mentorId, menteeId } = (await world.db.mentorships.get(id)) ?? {};
    expect(mentorId && (await world.db.thanks.listOf(mentorId))).toMatchObject([
      { words: farewell.thanks, menteeId },
    ]);
    expect(
      mentorId && menteeId && (await world.db.mentorships.openOfPair(mentorId, menteeId)),
    ).toBe(null);
  });

  it("with a session ahead is not told that it drifts, until that session is called off", async () => {
    await world.start();
    await news();
    const now = world.db.clock.now();
    const times = { start: addDays(now, 40), end: addHours(addDays(now, 40), 1) };
    const session = await world.session(1, times);
    expect(await after(30)).toEqual([]);
    await world.callOff(session);
    await news();
    expect(await after(1)).toEqual(both("mentorship_nudge"));
  });

  it("that nobody signs is recalled once and lapses", async () => {
    await world.accept(1);
    await news();
    expect(await after(7)).toEqual(both("mentorship_sign_reminder"));
    expect(await after(23)).toEqual(both("mentorship_lapsed"));
    expect(await after(60)).toEqual([]);
  });

  it("that rests until a date is left in peace and goes on by itself", async () => {
    const id = await world.start();
    await news();
    const until = addDays(world.db.clock.now(), 60);
    await world.move(1, id, { action: "pause", until });
    expect(await news()).toEqual(both("mentorship_paused"));
    expect(await after(59)).toEqual([]);
    expect(await after(1)).toEqual(both("mentorship_resumed"));
  });

  it("is looked at again on the date that both signed, unless it has ended", async () => {
    const id = await world.start();
    await news();
    await world.move(2, id, { action: "pause" });
    await news();
    world.db.clock.moveTo(Instant.parse("2026-09-01T12:00:00.000Z"));
    expect(await news()).toEqual(both("agreement_review"));
    expect(await after(60)).toEqual([]);
  });

  it("that one leaves tells both the same, and neither who nor why", async () => {
    const id = await world.start();
    await news();
    await world.move(2, id, { action: "leave" });
    expect(await news()).toEqual(both("mentorship_left"));
    const [one, other] = world.provider.mails.slice(-2).map(({ rendered }) => rendered.text);
    const anonymous = (text = "") =>
      text.replaceAll(/Person [12]/gu, "Somebody").replaceAll(/\s+/gu, " ");
    expect(anonymous(one)).toBe(anonymous(other));
    expect(await after(365)).toEqual([]);
  });

  it("sends what a year held to both after its end, when they met in it", async () => {
    const id = await world.start();
    const now = world.db.clock.now();
    await world.session(1, { start: addHours(now, -2), end: addHours(now, -1), mentorshipId: id });
    await world.move(1, id, { action: "leave" });
    await news();
    world.db.clock.moveTo(Instant.parse("2027-01-02T12:00:00.000Z"));
    expect(await news()).toEqual(both("year_summary"));
  });
});

describe("the reasons for endings", () => {
  it("wait for those of others, leave once and together, and name nobody", async () => {
    const ended = await world.start();
    await world.move(1, ended, { action: "leave" });
    expect(await world.giveReason(2, ended, "not_heard")).toMatchObject({ ok: true });
    expect(await world.giveReason(2, ended, "no_time")).toMatchObject({
      error: { code: "mentorship.no_reason_asked" },
    });
    world.db.clock.moveTo(Instant.parse("2026-04-01T00:00:00.000Z"));
    await world.settle();
    expect(await world.db.endingReasons.batches()).toEqual([]);
    for (const number of [2, 3, 4, 5]) {
      const id = await world.start(number);
      await world.move(1, id, { action: "leave" });
      expect(await world.giveReason(1, id, "goals_changed")).toMatchObject({ ok: true });
    }
    world.db.clock.moveTo(Instant.parse("2026-05-01T00:00:00.000Z"));
    await world.settle();
    expect(await world.db.endingReasons.batches()).toEqual([
      {
        releasedAt: "2026-05-01T00:00:00.000Z",
        n: 5,
        counts: { not_heard: 1, goals_changed: 4 },
      },
    ]);
    expect(await world.db.endingReasons.waiting()).toEqual([]);
    expect(await world.giveReason(2, ended, "no_time")).toMatchObject({ ok: false });
  });
});
