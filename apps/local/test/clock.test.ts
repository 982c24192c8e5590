import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { createClockRoutes, type MovableClock } from "../src/clock/index.ts";
import { spawnScript } from "./support/spawn-script.ts";
import { makeTemporaryFolder } from "./support/temporary-folder.ts";

const Seen = z.object({
  status: z.number(),
  moves: z.number(),
  nowAheadMs: z.number(),
  dateAheadMs: z.number(),
  textAheadMs: z.number(),
  isDate: z.boolean(),
  fixed: z.string(),
  utc: z.number(),
});

/** In a process of its own: the clock of the test runner stays as it is. */
const runWithClock = async (file: string, body = ""): Promise<z.infer<typeof Seen>> => {
  const script = spawnScript("move-clock.ts", [file, body]);
  return Seen.parse(JSON.parse(await script.nextLine()));
};

const WEEK_MS = 7 * 86_400_000;

/** Seconds pass between two readings; nothing here depends on how many. */
const isAbout = (ms: number, expected: number): boolean => Math.abs(ms - expected) < 60_000;

test("moved time is the whole process's time, and dates stay dates", async () => {
  const file = join(await makeTemporaryFolder(), "clock.json");
  const seen = await runWithClock(file, '{"advanceMinutes":10080}');
  expect(seen).toMatchObject({ status: 200, moves: 1, isDate: true });
  expect(isAbout(seen.nowAheadMs, WEEK_MS)).toBe(true);
  expect(isAbout(seen.dateAheadMs, WEEK_MS)).toBe(true);
  expect(isAbout(seen.textAheadMs, WEEK_MS)).toBe(true);
  expect(seen.fixed).toBe("2026-03-02T09:00:00.000Z");
  expect(seen.utc).toBe(1_767_225_600_000);
});

test("the offset is there after a restart, adds up, and is gone after a reset", async () => {
  const file = join(await makeTemporaryFolder(), "clock.json");
  await runWithClock(file, '{"advanceMinutes":10080}');
  expect(isAbout((await runWithClock(file)).nowAheadMs, WEEK_MS)).toBe(true);
  const twice = await runWithClock(file, '{"advanceMinutes":10080}');
  expect(isAbout(twice.nowAheadMs, 2 * WEEK_MS)).toBe(true);
  expect(isAbout((await runWithClock(file, '{"reset":true}')).nowAheadMs, 0)).toBe(true);
  expect(isAbout((await runWithClock(file)).nowAheadMs, 0)).toBe(true);
});

test("a damaged clock file means the real time", async () => {
  const file = join(await makeTemporaryFolder(), "clock.json");
  await writeFile(file, '{"offsetMs":"soon"}');
  expect(isAbout((await runWithClock(file)).nowAheadMs, 0)).toBe(true);
});

const createStoppedClock = (): MovableClock => {
  let offsetMs = 0;
  const realMs = Date.UTC(2026, 2, 2, 9);
  return {
    nowMs: () => realMs + offsetMs,
    realNowMs: () => realMs,
    offsetMs: () => offsetMs,
    advance: (ms) => {
      offsetMs += ms;
    },
    reset: () => {
      offsetMs = 0;
    },
  };
};

const createApp = () => createClockRoutes(createStoppedClock(), async () => undefined);

const post = (app: ReturnType<typeof createApp>, body: string, headers: Record<string, string>) =>
  app.request("http://127.0.0.1:4000/", { method: "POST", body, headers });

const FORM = "application/x-www-form-urlencoded";

test("a script reads and moves the clock as JSON", async () => {
  const app = createApp();
  const moved = await post(app, '{"advanceMinutes":90}', { "content-type": "application/json" });
  expect(await moved.json()).toEqual({
    now: "2026-03-02T10:30:00.000Z",
    realNow: "2026-03-02T09:00:00.000Z",
    offsetMinutes: 90,
  });
});

test("a person moves it by a form and sees where it stands", async () => {
  const app = createApp();
  const answer = await post(app, "advanceMinutes=1440", {
    "content-type": FORM,
    origin: "http://127.0.0.1:4000",
  });
  expect(answer.status).toBe(303);
  const page = await (await app.request("/", { headers: { accept: "text/html" } })).text();
  expect(page).toContain("2026-03-03 09:00:00 UTC");
  expect(page).toContain("1 d ahead of the real time.");
});

test("a form on another site cannot move the clock", async () => {
  const app = createApp();
  const answer = await post(app, "advanceMinutes=1440", {
    "content-type": FORM,
    origin: "https://elsewhere.example",
  });
  expect(answer.status).toBe(403);
  expect(await (await app.request("/")).json()).toMatchObject({ offsetMinutes: 0 });
});

test.each(['{"advanceMinutes":0}', '{"advanceMinutes":-5}', '{"advanceMinutes":1,"x":1}', "{", ""])(
  "%s is refused and moves nothing",
  async (body) => {
    const app = createApp();
    const answer = await post(app, body, { "content-type": "application/json" });
    expect(answer.status).toBe(400);
    expect(await (await app.request("/")).json()).toMatchObject({ offsetMinutes: 0 });
  },
);
