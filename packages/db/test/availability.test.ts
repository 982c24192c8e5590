import type { Availability } from "@waymark/domain/availability";
import { openTestDb } from "@waymark/db/test-db";
import { buildAvailability, buildOffering, buildPerson } from "@waymark/testing/build";
import { describe, expect, test } from "vitest";

const { availabilities, commit, persons } = await openTestDb();
const changedMeanwhile = { ok: false, error: { code: "availability.changed_meanwhile" } };
const done = { ok: true, value: null };

const stored = async (number: number, schedule: object = {}): Promise<Availability> => {
  const availability = buildAvailability(number, { schedule });
  expect(await commit([availabilities.insert(availability)], [])).toEqual(done);
  return availability;
};

test("hours and offerings are read back as they were saved", async () => {
  const availability = buildAvailability(1, {
    schedule: {
      timeZone: "Asia/Kathmandu",
      weeklyHours: { sun: [{ start: "22:00", end: "24:00" }], mon: [] },
      dateOverrides: [{ date: "2026-03-29", ranges: [] }],
      horizonDays: 60,
      monthlyBudgetMinutes: 0,
    },
    offerings: [
      buildOffering(1, { kind: "group", seats: 8 }),
      buildOffering(2, { meetingUrl: null }),
    ],
  });
  expect(await availabilities.get(availability.mentorId)).toBeNull();
  await commit([availabilities.insert(availability)], []);
  expect(await availabilities.get(availability.mentorId)).toEqual(availability);
});

test("the first hours of a mentor are saved once, whoever else saves them at the same time", async () => {
  const availability = await stored(2);
  const other = buildAvailability(2, { schedule: { breakMinutes: 15 } });
  expect(await commit([availabilities.insert(other)], [])).toEqual(changedMeanwhile);
  expect(await availabilities.get(availability.mentorId)).toEqual(availability);
});

test("of two changes of one version the second is refused and changes nothing", async () => {
  const { mentorId } = await stored(3);
  const first = buildAvailability(3, { schedule: { version: 2, breakMinutes: 15 } });
  const second = buildAvailability(3, { schedule: { version: 2, breakMinutes: 30 } });
  expect(await commit([availabilities.replace(first)], [])).toEqual(done);
  expect(await commit([availabilities.replace(second)], [])).toEqual(changedMeanwhile);
  expect(await availabilities.get(mentorId)).toEqual(first);
});

test("the hours of many mentors are read at once, each once, without those who have none", async () => {
  const numbers = Array.from({ length: 130 }, (_, at) => 1_000 + at);
  const saved = numbers.map((number) => buildAvailability(number));
  await commit(saved.slice(0, 65).map(availabilities.insert), []);
  await commit(saved.slice(65).map(availabilities.insert), []);
  const ids = saved.map(({ mentorId }) => mentorId);
  const found = await availabilities.getMany([...ids, ...ids, buildPerson(2_000).id]);
  const sorted = found.toSorted((a, b) => (a.mentorId < b.mentorId ? -1 : 1));
  expect(sorted).toEqual(saved);
});

test("hours that were never saved cannot be replaced", async () => {
  const availability = buildAvailability(4, { schedule: { version: 2 } });
  expect(await commit([availabilities.replace(availability)], [])).toEqual(changedMeanwhile);
  expect(await availabilities.get(availability.mentorId)).toBeNull();
});

describe("the check of a transaction", () => {
  test("passes on the stored version and changes nothing", async () => {
    const availability = await stored(5);
    expect(await commit([availabilities.check(availability.mentorId, 1)], [])).toEqual(done);
    expect(await availabilities.get(availability.mentorId)).toEqual(availability);
  });

  test.each([
    ["of another version", 6, {}, 2],
    ["while the mentor is paused", 7, { accepting: false }, 1],
  ])("refuses the whole transaction %s", async (_when, number, schedule, version) => {
    const { mentorId } = await stored(number, schedule);
    const other = buildPerson(100 + number);
    const writes = [persons.insert(other), availabilities.check(mentorId, version)];
    expect(await commit(writes, [])).toEqual(changedMeanwhile);
    expect(await persons.get(other.id)).toBeNull();
  });

  test("refuses a mentor who never saved hours", async () => {
    const { mentorId } = buildAvailability(8);
    expect(await commit([availabilities.check(mentorId, 1)], [])).toEqual(changedMeanwhile);
  });
});
