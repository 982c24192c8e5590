import { BookingView } from "@waymark/contracts/booking";
import type { Mentorship } from "@waymark/domain/mentorship";
import { addMinutes } from "@waymark/domain/time";
import {
  buildAvailability,
  buildMentorship,
  buildOffering,
  numberedId,
} from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { openWorld, type World } from "./harness.ts";
import { change, refusalOf, ses, start } from "./open-booking-world.ts";

const Starts = z.object({ slots: z.array(z.object({ start: z.string() })) });

let world: World;
let cookies: Record<"mentor" | "mentee" | "stranger", string>;
let mentorship: Mentorship;

const put = async (...writes: Parameters<World["db"]["commit"]>[0]): Promise<void> => {
  const committed = await world.db.commit(writes, []);
  if (!committed.ok) throw new Error(committed.error.code);
};

// The mentor's listing is a draft: nobody but the pair can know of it, or of the hours.
beforeEach(async () => {
  world = await openWorld({ listing: { status: "draft" } });
  const { db, mentor, mentee, stranger } = world;
  cookies = {
    mentor: await world.cookieOf(mentor),
    mentee: await world.cookieOf(mentee),
    stranger: await world.cookieOf(stranger),
  };
  mentorship = buildMentorship(1, {
    cohortId: numberedId("cohort", 1),
    organisationId: numberedId("organisation", 1),
    matchReason: "Both of you want to plan better.",
  });
  const schedule = { minimumNoticeMinutes: 24 * 60, monthlyBudgetMinutes: 120 };
  const offerings = [buildOffering(1, { audience: "introduced" })];
  await put(
    db.availabilities.insert(buildAvailability(1, { schedule, offerings })),
    db.mentorships.insert(mentorship),
    db.mentorships.claimPair(mentorship),
  );
});

const offer = (listingId: string = mentorship.id) => ({
  listingId,
  offeringId: numberedId("offering", 1),
});
const wish = (number: number, at = start, listingId?: string) => ({
  ...offer(listingId),
  sessionId: ses(number),
  start: at,
});
const book = (number: number, at = start, cookie = cookies.mentee) =>
  world.mutate("booking.book", { ...wish(number, at), topic: "", timeZone: "Asia/Tokyo" }, cookie);
const window = { from: "2026-03-02T00:00:00.000Z", to: "2026-03-06T00:00:00.000Z" };
const list = (cookie?: string, listingId?: string) =>
  world.query("slot.list", { ...offer(listingId), ...window }, cookie);
const viewOf = async (number: number, cookie: string) =>
  BookingView.parse((await world.query("booking.get", { sessionId: ses(number) }, cookie)).data);

describe("a mentor without a public listing", () => {
  test("is booked by their mentee out of the times that are listed to the two", async () => {
    const offered = await world.query(
      "slot.offerings",
      { listingId: mentorship.id },
      cookies.mentee,
    );
    expect(offered.data).toMatchObject({ timeZone: "Europe/Berlin", offerings: [{ seats: 1 }] });
    const { slots } = Starts.parse((await list(cookies.mentee)).data);
    // A day of notice is asked for, so that Monday and the first hour of Tuesday are not offered.
    expect(slots[0]?.start).toBe("2026-03-03T09:00:00.000Z");
    expect(slots.map((slot) => slot.start)).toContain(start);
    expect((await world.mutate("booking.hold", wish(1), cookies.mentee)).status).toBe(200);
    expect(await book(1)).toMatchObject({ status: 200, data: { status: "confirmed" } });
    for (const cookie of [cookies.mentee, cookies.mentor]) {
      const { mentor, can } = await viewOf(1, cookie);
      expect(mentor).toMatchObject({ listingId: mentorship.id, displayName: "Person 1" });
      expect(mentor).not.toHaveProperty("slug");
      expect(can).toEqual(["reschedule", "cancel"]);
    }
    const moved = { ...change(1), start: addMinutes(start, 120), timeZone: "Asia/Tokyo" };
    expect((await world.mutate("booking.reschedule", moved, cookies.mentee)).status).toBe(200);
  });

  test("keeps notice, limits and the monthly budget with the pair as with anybody", async () => {
    const tooSoon = refusalOf(await book(1, addMinutes(start, -24 * 60 - 60)));
    expect(tooSoon.hiddenBy).toMatchObject([{ code: "slot.notice_too_short" }]);
    expect((await book(2)).status).toBe(200);
    expect((await book(3, addMinutes(start, 60))).status).toBe(200);
    const beyond = refusalOf(await book(4, addMinutes(start, 120)));
    expect(beyond.code).toBe("mentor.limit_reached");
    expect(Starts.parse((await list(cookies.mentee)).data).slots).toEqual([]);
  });

  test("is as good as not there for everybody else, by the mentorship and by the listing", async () => {
    const unknown = numberedId("mentorship", 9);
    for (const cookie of ["", cookies.stranger]) {
      const refused = await list(cookie);
      expect(refused).toMatchObject({ status: 404, code: "mentorship.not_found" });
      expect(refused).toEqual(await list(cookie, unknown));
      expect(await list(cookie, world.listing.id)).toMatchObject({ code: "listing.not_found" });
    }
    expect(await book(1, start, cookies.stranger)).toMatchObject({ code: "mentorship.not_found" });
    const hold = await world.mutate("booking.hold", wish(1), cookies.stranger);
    expect(hold).toMatchObject({ code: "mentorship.not_found" });
    const { slug } = world.listing;
    expect(await world.query("listing.bySlug", { slug }, cookies.mentee)).toMatchObject({
      code: "listing.not_found",
    });
  });

  test("offers nothing in a break of the two, and nothing at all after the end", async () => {
    const pause = { since: world.db.clock.now() };
    await put(
      world.db.mentorships.replace({ ...mentorship, status: "paused", pause, revision: 2 }),
    );
    expect(Starts.parse((await list(cookies.mentee)).data).slots).toEqual([]);
    expect(refusalOf(await book(1)).hiddenBy).toMatchObject([{ code: "slot.mentor_paused" }]);
    await put(world.db.mentorships.replace({ ...mentorship, status: "ended", revision: 3 }));
    expect(await list(cookies.mentee)).toMatchObject({ code: "mentorship.not_found" });
    expect(await book(1)).toMatchObject({ code: "mentorship.not_found" });
  });

  test("cannot be booked across a block", async () => {
    const place = { noun: "mentorship", mentorshipId: mentorship.id };
    expect((await world.mutate("block.place", { place }, cookies.mentor)).status).toBe(200);
    expect(await list(cookies.mentee)).toMatchObject({ code: "mentorship.not_found" });
    expect(await book(1)).toMatchObject({ code: "mentorship.not_found" });
  });
});
