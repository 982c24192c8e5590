import type { Availability } from "@waymark/domain/availability";
import { addDays } from "@waymark/domain/time";
import { buildAvailability, buildOffering, buildSchedule } from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { openWorld, type World } from "./harness.ts";

let world: World;
let mentor: string;

beforeEach(async () => {
  world = await openWorld();
  mentor = await world.cookieOf(world.mentor);
});

const offerings = [buildOffering(1)];
const set = (schedule: unknown, baseVersion = 0, offered: readonly unknown[] = offerings) =>
  world.mutate("availability.set", { baseVersion, schedule, offerings: offered }, mentor);

const stored = (): Promise<Availability | null> => world.db.availabilities.get(world.mentor.id);

const outboxTypes = async (): Promise<string[]> => {
  const events = await world.db.outbox.listOlderThan(addDays(world.db.clock.now(), 1), 100);
  return events.map((event) => (event.ok ? event.value.type : "unreadable"));
};

const Refused = z.object({
  error: z.object({
    data: z.object({
      app: z.object({
        scheduleIssues: z.array(z.object({ code: z.string(), path: z.array(z.unknown()) })),
      }),
    }),
  }),
});

describe("a mentor's hours", () => {
  test("are there after they were set for the first time, whatever version the input names", async () => {
    expect(await world.query("availability.get", undefined, mentor)).toMatchObject({
      data: { availability: null, minutesThisMonth: 0 },
    });
    expect(await set(buildSchedule({ version: 7 }))).toMatchObject({ data: { version: 1 } });
    const availability = buildAvailability(1);
    expect(await world.query("availability.get", undefined, mentor)).toMatchObject({
      data: { availability, minutesThisMonth: 0 },
    });
    expect(await outboxTypes()).toEqual(["availability.changed"]);
  });

  test("are saved once however often one save is sent", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => set(buildSchedule())));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect(answers[0]).toMatchObject({ status: 200, data: { version: 1 } });
    expect(await outboxTypes()).toEqual(["availability.changed"]);
  });

  test("are not overwritten by an editor that started from an older version", async () => {
    await set(buildSchedule());
    await set(buildSchedule({ breakMinutes: 15 }), 1);
    expect(await set(buildSchedule({ breakMinutes: 30 }), 1)).toMatchObject({
      status: 409,
      code: "availability.changed_meanwhile",
    });
    expect(await set(buildSchedule({ breakMinutes: 30 }), 0)).toMatchObject({ status: 409 });
    expect(await set(buildSchedule({ breakMinutes: 30 }), 9)).toMatchObject({ status: 409 });
    expect((await stored())?.schedule).toMatchObject({ version: 2, breakMinutes: 15 });
    expect(await outboxTypes()).toHaveLength(2);
  });

  test("show what the present month holds by the mentor's own calendar", async () => {
    await set(buildSchedule({ timeZone: "Pacific/Auckland" }));
    world.db.clock.moveTo(addDays(world.db.clock.now(), 29));
    const { raise } = world.db.bookingCounters;
    await world.db.commit(
      [
        raise(world.mentor.id, { kind: "month", key: "2026-03" }, 60, null),
        raise(world.mentor.id, { kind: "month", key: "2026-04" }, 90, null),
      ],
      [],
    );
    const month = async () => world.query("availability.get", undefined, mentor);
    expect(world.db.clock.now()).toBe("2026-03-31T09:00:00.000Z");
    expect(await month()).toMatchObject({ data: { minutesThisMonth: 60 } });
    world.db.clock.advanceMs(3 * 3_600_000);
    expect(await month()).toMatchObject({ data: { minutesThisMonth: 90 } });
  });
});

const ranges = (...hours: readonly (readonly [string, string])[]) =>
  buildInput({ weeklyHours: { mon: hours.map(([start, end]) => ({ start, end })) } });

const buildInput = (change: object): object => ({ ...buildSchedule(), ...change });

describe("hours that cannot be are refused in their place, and nothing is saved:", () => {
  test.each([
    ["an unknown zone", buildInput({ timeZone: "Mars/Olympus" }), "unknown_zone", ["timeZone"]],
    ["an offset for a zone", buildInput({ timeZone: "+02:00" }), "unknown_zone", ["timeZone"]],
    [
      "overlapping hours",
      ranges(["09:00", "12:00"], ["11:00", "13:00"]),
      "overlapping_ranges",
      ["weeklyHours", "mon"],
    ],
    ["reversed hours", ranges(["22:00", "02:00"]), "reversed_range", ["weeklyHours", "mon", 0]],
    ["empty hours", ranges(["09:00", "09:00"]), "empty_range", ["weeklyHours", "mon", 0]],
    ["hours off the grid", ranges(["09:10", "10:00"]), "off_grid", ["weeklyHours", "mon", 0]],
    [
      "hours past midnight",
      ranges(["09:00", "25:00"]),
      "past_midnight",
      ["weeklyHours", "mon", 0, "end"],
    ],
    [
      "a date that is listed twice",
      buildInput({
        dateOverrides: [
          { date: "2026-04-01", ranges: [] },
          { date: "2026-04-01", ranges: [] },
        ],
      }),
      "duplicate_override",
      ["dateOverrides"],
    ],
    [
      "a date that no calendar has",
      buildInput({ dateOverrides: [{ date: "2026-02-30", ranges: [] }] }),
      "malformed",
      ["dateOverrides", 0, "date"],
    ],
    ["a negative break", buildInput({ breakMinutes: -5 }), "malformed", ["breakMinutes"]],
    ["a text", "always", "malformed", []],
    ["nothing", null, "malformed", []],
    ["a list", [], "malformed", []],
  ])("%s", async (_what, schedule, code, path) => {
    const answer = await set(schedule);
    expect(answer).toMatchObject({ status: 422, code: `availability.${code}` });
    const [issue] = Refused.parse(answer.data).error.data.app.scheduleIssues;
    expect(issue).toEqual({ code: `availability.${code}`, path });
    expect(await stored()).toBeNull();
    expect(await outboxTypes()).toEqual([]);
  });

  test("several faults at once, each of which is told", async () => {
    const weeklyHours = {
      mon: [{ start: "10:00", end: "09:00" }],
      sun: [{ start: "09:07", end: "10:00" }],
    };
    const answer = await set(buildInput({ timeZone: "Nowhere", weeklyHours }));
    const codes = Refused.parse(answer.data).error.data.app.scheduleIssues.map(({ code }) => code);
    expect(codes.toSorted()).toEqual([
      "availability.off_grid",
      "availability.reversed_range",
      "availability.unknown_zone",
    ]);
  });

  test("two offerings with one id, a room without https, and a group of one", async () => {
    for (const offered of [
      [buildOffering(1), buildOffering(1)],
      [{ ...buildOffering(1), meetingUrl: "javascript:alert(1)" }],
      [{ ...buildOffering(1), kind: "group" }],
    ]) {
      expect(await set(buildSchedule(), 0, offered)).toMatchObject({
        status: 400,
        code: "request.invalid",
      });
    }
    expect(await stored()).toBeNull();
  });
});

describe("a pause", () => {
  const accept = (accepting: boolean, baseVersion: number) =>
    world.mutate("availability.setAccepting", { baseVersion, accepting }, mentor);

  test("hides every free time until it ends", async () => {
    await set(buildSchedule());
    const input = { listingId: world.listing.id };
    expect(await accept(false, 1)).toMatchObject({ data: { version: 2 } });
    expect(await world.query("slot.next", input)).toMatchObject({
      data: { mentorTimeZone: null, slots: [] },
    });
    expect(await accept(true, 2)).toMatchObject({ data: { version: 3 } });
    expect(await world.query("slot.next", input)).toMatchObject({
      data: { mentorTimeZone: "Europe/Berlin", slots: [{}, {}, {}] },
    });
  });

  test("that is asked for twice is one", async () => {
    await set(buildSchedule());
    await accept(false, 1);
    expect(await accept(false, 1)).toMatchObject({ status: 200, data: { version: 2 } });
    expect(await outboxTypes()).toHaveLength(2);
  });

  test("needs hours, and those that it was asked for", async () => {
    expect(await accept(false, 1)).toMatchObject({ status: 409, code: "availability.not_set" });
    await set(buildSchedule());
    await set(buildSchedule({ breakMinutes: 15 }), 1);
    expect(await accept(false, 1)).toMatchObject({
      status: 409,
      code: "availability.changed_meanwhile",
    });
  });
});

describe("a preview", () => {
  const preview = (change: object, cookie = mentor) =>
    world.mutate(
      "availability.preview",
      {
        schedule: buildInput(change),
        offering: buildOffering(1),
        from: "2026-03-02T00:00:00.000Z",
        to: "2026-03-03T00:00:00.000Z",
      },
      cookie,
    );

  test("shows what unsaved hours would offer and why they would not offer the rest", async () => {
    await set(buildSchedule());
    const hours = { weeklyHours: { mon: [{ start: "09:00", end: "13:00" }] } };
    expect((await preview({ ...hours, minimumNoticeMinutes: 60 })).data).toEqual({
      mentorTimeZone: "Europe/Berlin",
      durationMinutes: 60,
      slots: [{ start: "2026-03-02T10:00:00.000Z" }, { start: "2026-03-02T11:00:00.000Z" }],
      nextAfter: null,
      hidden: [
        {
          start: "2026-03-02T08:00:00.000Z",
          hiddenBy: [{ code: "slot.in_past", earliest: "2026-03-02T10:00:00.000Z" }],
        },
        {
          start: "2026-03-02T09:00:00.000Z",
          hiddenBy: [{ code: "slot.notice_too_short", earliest: "2026-03-02T10:00:00.000Z" }],
        },
      ],
    });
    expect((await stored())?.schedule.version).toBe(1);
  });

  test("refuses hours as saving them would", async () => {
    expect(await preview({ timeZone: "Mars/Olympus" })).toMatchObject({
      status: 422,
      code: "availability.unknown_zone",
    });
  });
});

test.each([
  ["availability.get", "query", undefined],
  ["availability.set", "mutate", { baseVersion: 0, schedule: {}, offerings: [] }],
  ["availability.setAccepting", "mutate", { baseVersion: 1, accepting: false }],
  ["availability.preview", "mutate", {}],
] as const)("%s is for mentors alone", async (path, method, input) => {
  expect(await world[method](path, input)).toMatchObject({ status: 401, code: "sign_in.required" });
  const mentee = await world.cookieOf(world.mentee);
  expect(await world[method](path, input, mentee)).toMatchObject({
    status: 403,
    code: "sign_in.forbidden",
  });
});
