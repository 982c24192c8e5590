import { makeFreeTimes } from "@waymark/application/availability";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { addDays, addMinutes } from "@waymark/domain/time";
import { buildAvailability, buildOffering, numberedId } from "@waymark/testing/build";
import { PersonId } from "@waymark/domain/id";
import { beforeEach, expect, test } from "vitest";
import { at, openSlotWorld, type SlotWorld } from "./open-slot-world.ts";

let world: SlotWorld;

beforeEach(async () => {
  world = await openSlotWorld();
});

const call = buildOffering(1, { durationMinutes: 15, stepMinutes: 15 });

const free = async (mentorIds: readonly PersonId[] = [world.mentor.id]) =>
  makeFreeTimes({ ...world.db, zones: createZones(intlOffsetAt()) }).ofMentors(
    mentorIds,
    world.db.clock.now(),
  );

const intervals = async () => (await free()).get(world.mentor.id) ?? [];

test("search hears of exactly the quarters of an hour that can be booked, two months ahead", async () => {
  await world.open(
    {
      timeZone: "America/Los_Angeles",
      breakMinutes: 30,
      minimumNoticeMinutes: 1440,
      sessionsPerWeekMax: 2,
      monthlyBudgetMinutes: 105,
    },
    [call, buildOffering(2)],
  );
  await world.bookAt(at("2026-03-05T19:00"), 1, call);
  await world.bookAt(at("2026-03-09T18:15"), 2, call);
  await world.bookAt(at("2026-03-12T16:00"), 3, buildOffering(2));
  const quarters = (await intervals()).flatMap(({ start, end }) => {
    const found: string[] = [];
    for (let quarter = start; quarter < end; quarter = addMinutes(quarter, 15)) {
      found.push(quarter.slice(5, 16));
    }
    return found;
  });
  const offered = await world.starts("2026-03-02T09:00", "2026-05-01T09:00");
  expect(quarters).toEqual(offered);
  expect(new Set(offered.map((start) => start.slice(0, 2)))).toEqual(new Set(["03", "04"]));
});

test("time that is too short for anything that the mentor offers is none", async () => {
  const hours = { weeklyHours: { tue: [{ start: "09:00", end: "09:45" }] }, horizonDays: 9 };
  await world.open(hours, [buildOffering(1), { ...call, id: buildOffering(2).id, open: false }]);
  expect(await intervals()).toEqual([]);
});

test("a mentor has no time while paused, beyond the horizon, or without open offerings", async () => {
  await world.open({ horizonDays: 1 });
  const day = [{ start: at("2026-03-02T09:00"), end: at("2026-03-02T16:00") }];
  const next = [{ start: at("2026-03-03T08:00"), end: at("2026-03-03T16:00") }];
  expect(await intervals()).toEqual([...day, ...next]);
  const save = async (version: number, schedule: object, offerings = [buildOffering(1)]) => {
    const changed = buildAvailability(1, { schedule: { version, ...schedule }, offerings });
    const saved = await world.db.commit([world.db.availabilities.replace(changed)], []);
    expect(saved.ok).toBe(true);
  };
  await save(2, { accepting: false });
  expect(await intervals()).toEqual([]);
  await save(3, {}, [buildOffering(1, { open: false })]);
  expect(await intervals()).toEqual([]);
});

test("many mentors are asked for at once; who never set hours has none", async () => {
  const ids = Array.from({ length: 40 }, (_, place) => PersonId.parse(numberedId("person", place)));
  const some = Array.from({ length: 20 }, (_, place) => buildAvailability(place + 10));
  await world.db.commit(some.map(world.db.availabilities.insert), []);
  const found = await free(ids);
  expect([...found.keys()].toSorted()).toEqual(some.map(({ mentorId }) => mentorId));
  const lastEnd = addDays(world.db.clock.now(), 60);
  for (const times of found.values()) {
    expect(times.length).toBeGreaterThan(40);
    expect(times.at(-1)?.end.localeCompare(addMinutes(lastEnd, 15))).toBeLessThan(1);
  }
});
