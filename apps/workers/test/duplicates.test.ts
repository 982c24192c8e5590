import { seededRandom } from "@waymark/testing/random";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { converge } from "./support/converge.ts";
import { fateOf } from "./support/fate.ts";
import { openRequest } from "./support/open-request.ts";
import { startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

// Hours of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

it("every message twice, in any order, in two workers at once, ends in one mail each", async () => {
  const requests = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((number) => openRequest(world, number, "introduction.accepted")),
  );
  const events = requests.map(({ event }) => event);
  const one = startProcess(world);
  const other = startProcess(world);
  const random = seededRandom(7);
  await one.relay(...random.pickSome(events, events.length));
  await other.relay(...random.pickSome(events, events.length));
  expect(await world.queues.count("mail")).toBe(24);

  await Promise.all([one.drainAll(), other.drainAll()]);
  await converge(world, one);

  for (const { introduction } of requests) {
    expect(await fateOf(world, introduction.id)).toEqual({
      states: ["delivered", "delivered"],
      mails: 2,
    });
  }
  expect(new Set(world.provider.sent).size).toBe(12);
  expect(await world.queues.exhume("mail")).toEqual([]);
  one.stop();
  other.stop();
});
