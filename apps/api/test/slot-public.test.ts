import { addMinutes } from "@waymark/domain/time";
import { buildOffering } from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
import { at, hourly, openSlotWorld, Slots, type SlotWorld } from "./open-slot-world.ts";

let world: SlotWorld;

beforeEach(async () => {
  world = await openSlotWorld();
});

test("a hold hides its time from everybody but its holder, until it is over", async () => {
  await world.open();
  const until = addMinutes(world.db.clock.now(), 10);
  const holder = world.mentee.id;
  await world.db.commit(
    [
      world.db.locks.take(
        { personId: world.mentor.id, bucket: at("2026-03-03T09:15"), owner: holder, until },
        "mentor",
        holder,
        world.db.clock.now(),
      ),
    ],
    [],
  );
  const [mentee, stranger] = await Promise.all([world.mentee, world.stranger].map(world.cookieOf));
  const window = ["2026-03-03T08:00", "2026-03-03T11:00"] as const;
  expect(await world.starts(...window, {}, mentee)).toHaveLength(3);
  expect(await world.starts(...window, {}, stranger)).toEqual(["03-03T08:00", "03-03T10:00"]);
  expect(await world.explain(at("2026-03-03T09:00"), {}, mentee)).toMatchObject({ offered: true });
  expect(await world.explain(at("2026-03-03T09:00"), {}, stranger)).toMatchObject({
    offered: false,
  });
  world.db.clock.moveTo(until);
  expect(await world.starts(...window)).toHaveLength(3);
});

describe("a group", () => {
  const group = buildOffering(1, { kind: "group", seats: 3 });
  const window = ["2026-03-03T08:00", "2026-03-03T10:00"] as const;
  const seats = async () => Slots.parse((await world.list(...window)).data).slots;

  test("that begins to fill shows the seats that are left, down to none", async () => {
    await world.open({}, [group]);
    const booking = await world.bookAt(at("2026-03-03T09:00"), 1, group);
    expect(await seats()).toEqual([
      { start: at("2026-03-03T08:00") },
      { start: at("2026-03-03T09:00"), seatsLeft: 2 },
    ]);
    await world.db.commit([world.db.bookings.takeSeat(booking)], []);
    const full = await world.db.bookings.get(booking.id);
    await world.db.commit(full === null ? [] : [world.db.bookings.takeSeat(full)], []);
    expect(await seats()).toContainEqual({ start: at("2026-03-03T09:00"), seatsLeft: 0 });
    const next = await world.query("slot.next", { listingId: world.listing.id, limit: 10 });
    expect(JSON.stringify(next.data)).not.toContain("2026-03-03T09:00");
  });

  test("is not to be joined within the notice or while the mentor is paused", async () => {
    await world.open({ minimumNoticeMinutes: 60 }, [group]);
    await world.bookAt(at("2026-03-03T09:00"), 1, group);
    world.db.clock.moveTo(at("2026-03-03T08:00"));
    expect(await seats()).toHaveLength(1);
    world.db.clock.advanceMs(60_000);
    expect(await seats()).toEqual([]);
  });

  test("takes nobody's time twice: what else the mentor offers is not free then", async () => {
    const call = buildOffering(2, { durationMinutes: 15, stepMinutes: 15 });
    await world.open({}, [group, call]);
    await world.bookAt(at("2026-03-03T09:00"), 1, group);
    expect(await world.starts(...window, { offeringId: call.id })).toEqual([
      "03-03T08:00",
      "03-03T08:15",
      "03-03T08:30",
      "03-03T08:45",
    ]);
  });
});

describe("what the public reads", () => {
  const offered = [
    buildOffering(1, { stepMinutes: 30 }),
    buildOffering(2, { durationMinutes: 15, stepMinutes: 15, audience: "introduced" }),
    buildOffering(3, { open: false }),
  ];

  test("are the open offerings in the mentor's order, saying for whom they are", async () => {
    await world.open({}, offered);
    const answer = await world.query("slot.offerings", { listingId: world.listing.id });
    expect(answer.data).toMatchObject({
      timeZone: "Europe/Berlin",
      offerings: [
        { id: offered[0]?.id, audience: "everyone", durationMinutes: 60 },
        { id: offered[1]?.id, audience: "introduced", durationMinutes: 15 },
      ],
    });
  });

  test("are the next starts over all offerings, each once, with the offering that comes first", async () => {
    await world.open({}, offered);
    const answer = await world.query("slot.next", { listingId: world.listing.id });
    expect(answer.data).toEqual({
      mentorTimeZone: "Europe/Berlin",
      slots: [
        { offeringId: offered[0]?.id, start: at("2026-03-02T09:00") },
        { offeringId: offered[1]?.id, start: at("2026-03-02T09:15") },
        { offeringId: offered[0]?.id, start: at("2026-03-02T09:30") },
      ],
    });
  });

  test("never are where people meet, who the mentor is as a person, or what is booked", async () => {
    await world.open({ breakMinutes: 15, sessionsPerDayMax: 2 }, offered);
    const { id } = await world.bookAt(at("2026-03-03T09:00"));
    const input = { listingId: world.listing.id };
    const answers = await Promise.all([
      world.query("slot.offerings", input),
      world.query("slot.next", { ...input, limit: 10 }),
      world.list("2026-03-02T00:00", "2026-03-10T00:00"),
      world.query("slot.explain", {
        ...input,
        offeringId: hourly.id,
        start: at("2026-03-03T09:00"),
      }),
    ]);
    const text = JSON.stringify(answers);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const secret of [
      "secret-room",
      "meetingUrl",
      "sessionsPerDayMax",
      "breakMinutes",
      "busyStart",
      id,
      world.mentor.id,
      world.mentee.id,
      world.mentor.emailAddress,
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});
