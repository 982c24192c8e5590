import type { SessionId } from "@waymark/domain/id";
import { addDays } from "@waymark/domain/time";
import { seededRandom } from "@waymark/testing/random";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Process, startProcess } from "../support/process.ts";
import { bothAsked, openSurveyWorld, type SurveyWorld } from "../support/survey-world.ts";

// Weeks of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: SurveyWorld;
beforeAll(async () => {
  world = await openSurveyWorld();
});
afterAll(() => world.stop());

const random = seededRandom(11);

/** Both processes sweep, hear of every event in an order of their own, and work at the same time. */
const workTwice = async (one: Process, other: Process): Promise<void> => {
  for (let round = 0; round < 4; round += 1) {
    await Promise.all([one.sweep(), other.sweep()]);
    const events = await world.waitingEvents();
    await one.relay(...random.pickSome(events, events.length));
    await other.relay(...random.pickSome(events, events.length));
    await Promise.all([one.drainJobs(...world.surveyJobs), other.drainJobs(...world.surveyJobs)]);
  }
  await world.settle(one);
};

it("every message twice, in any order, in two workers at once, ends in one mail and one state each", async () => {
  const first = await world.endSession(1);
  const ids: readonly SessionId[] = [first, await world.endSession(2), await world.endSession(3)];
  const endedAt = world.db.clock.now();
  const [one, other] = [startProcess(world), startProcess(world)];

  await workTwice(one, other);
  for (const id of ids) {
    expect(await world.statusesOf(id)).toEqual(["sent", "sent"]);
    expect(await world.mailsOf(id)).toEqual(bothAsked);
  }

  world.db.clock.moveTo(addDays(endedAt, 4));
  await workTwice(one, other);
  world.db.clock.moveTo(addDays(endedAt, 32));
  await workTwice(one, other);
  for (const id of ids) {
    expect(await world.statusesOf(id)).toEqual(["lapsed", "lapsed"]);
    expect(await world.mailsOf(id)).toEqual([
      ...bothAsked,
      "survey_reminder to 1",
      "survey_reminder to 2",
    ]);
  }
  expect(new Set(world.provider.sent).size).toBe(world.provider.sent.length);
  // Who is not reminded has answered: no list of mails may show that to the other side.
  const [asked] = await world.surveysOf(first);
  const ledger = asked ? await world.db.deliveries.listBySurvey(asked.id) : [];
  expect(ledger.map(({ hiddenFrom }) => hiddenFrom)).toEqual([asked?.aboutId, asked?.aboutId]);
  for (const job of ["mail", "survey-opening", "survey-step"] as const) {
    expect(await world.queues.exhume(job)).toEqual([]);
  }
  one.stop();
  other.stop();
});

it("a provider that refuses for the moment delays the mails and doubles none", async () => {
  const id = await world.endSession(9);
  const process = startProcess(world);
  world.provider.behave({ throttles: 5 });
  await world.settle(process);
  expect(await world.statusesOf(id)).toEqual(["sent", "sent"]);
  expect(await world.mailsOf(id)).toEqual(bothAsked);
  process.stop();
});
