import { getCircle, listCircles, moveCircle } from "@waymark/application/circle";
import { block } from "@waymark/domain/block";
import { type Circle, turnEndsAt } from "@waymark/domain/circle";
import { addDays, addMinutes, type Instant } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MatchingWorld, openMatchingWorld, settingsOf } from "../support/matching-world.ts";
import type { Process } from "../support/process.ts";

let world: MatchingWorld;
let process: Process;
beforeAll(async () => {
  world = await openMatchingWorld("circles");
  process = world.start();
});
afterAll(async () => {
  process.stop();
  await world.stop();
});

const settle = () => world.settle(process);

const move = (circle: Circle, by: Circle["hostId"], action: "pass_on" | "take_over" | "leave") =>
  moveCircle(world.deps)(
    { personId: by },
    { requestKey: randomUUID(), circleId: circle.id, action },
  );

describe("a cohort of circles", () => {
  it("introduces all of a circle to each other, each with a mail of their own", async () => {
    const names = ["Ada", "Bea", "Bo", "Cy", "Di", "Ed", "Flo"];
    const peers = Object.fromEntries(names.map((name) => [name, { side: "peer" }] as const));
    const { cohortId } = await world.cohort(1, {
      ...peers,
      Gil: { side: "peer", languages: ["fr"] },
    });
    const runId = await world.request(cohortId, settingsOf({ circleSize: 4 }));
    await settle();
    expect(await world.runOf(runId)).toMatchObject({
      status: "solved",
      solution: { mentees: 8, matched: 7, leftOver: 1, suggestions: 2, proof: "rule_of_thumb" },
    });
    const [suggested] = await world.circlesOf(runId);
    expect(suggested?.reason).toBe(
      "every rule is kept; all speak English; 180 minutes of the week suit all",
    );
    expect(await world.move(runId, "apply")).toMatchObject({ ok: true });
    await settle();
    const mails = await world.mails();
    expect(mails).toEqual(Array.from({ length: 7 }, (_, at) => `circle_formed to ${100 + at}`));
    const circles = await world.db.circles.listOf(cohortId);
    const sizes = circles.map(({ memberIds }) => memberIds.length);
    expect(sizes.toSorted((a, b) => a - b)).toEqual([3, 4]);
    const again = await world.request(cohortId);
    await settle();
    // All but one have a circle.
    expect(await world.runOf(again)).toMatchObject({ solution: { mentees: 1, matched: 0 } });
  });

  it("lets the turn to host go round, and tells all whose it is", async () => {
    const peers = { Ada: { side: "peer" }, Bo: { side: "peer" }, Cy: { side: "peer" } } as const;
    const { cohortId, of } = await world.cohort(2, peers);
    const runId = await world.request(cohortId);
    await settle();
    await world.move(runId, "apply");
    await settle();
    await world.mails();
    const [circle] = await world.db.circles.listOf(cohortId);
    if (circle === undefined) throw new Error("no circle");
    expect(circle.hostId).toBe(of("Ada").personId);
    expect(await move(circle, circle.hostId, "pass_on")).toMatchObject({ ok: true });
    const viewer = { personId: circle.hostId };
    const seen = await getCircle(world.deps)(viewer, circle.id);
    expect(seen.ok && seen.value.members.find(({ isHost }) => isHost)?.displayName).toBe("Bo");
    expect(seen.ok && seen.value.nextHostId).toBe(of("Cy").personId);
    await settle();
    const told = ["circle_host to 200", "circle_host to 201", "circle_host to 202"];
    expect(await world.mails()).toEqual(told);
    // Whom a block holds apart does not see the other's address any more.
    const [ada, bo] = [circle.hostId, of("Bo").personId];
    if (bo === undefined) throw new Error("no account");
    const placed = block(null, bo, ada, world.db.clock.now());
    if (!placed.ok) throw new Error(placed.error.code);
    await world.put(...world.db.blocks.replace(placed.value));
    const without = await getCircle(world.deps)(viewer, circle.id);
    expect(without.ok && without.value.members.map(({ displayName }) => displayName)).toEqual([
      "Ada",
      "Cy",
    ]);
    // Only the host passes the turn on.
    expect(await move(circle, circle.hostId, "pass_on")).toMatchObject({
      error: { code: "circle.illegal_transition" },
    });
    expect(await move(circle, circle.hostId, "leave")).toMatchObject({
      value: { status: "dissolved" },
    });
    expect(await listCircles(world.deps)(viewer)).toEqual({ circles: [] });
    const stranger = { personId: buildPerson(2).id };
    expect(await getCircle(world.deps)(stranger, circle.id)).toEqual({
      ok: false,
      error: { code: "circle.not_found" },
    });
  });

  it("lets the turn go on by itself when a host's time is over, and tells all once", async () => {
    const { clock } = world.db;
    const peers = { Gus: { side: "peer" }, Hal: { side: "peer" }, Ida: { side: "peer" } } as const;
    const { cohortId, of } = await world.cohort(3, peers);
    const runId = await world.request(cohortId);
    await settle();
    await world.move(runId, "apply");
    await settle();
    await world.mails();
    const circleNow = async (): Promise<Circle> => {
      const [circle] = await world.db.circles.listOf(cohortId);
      if (circle === undefined) throw new Error("no circle");
      return circle;
    };
    const first = await circleNow();
    const endOf = async (circle: Circle): Promise<Instant> => {
      const seen = await getCircle(world.deps)({ personId: circle.hostId }, circle.id);
      if (!seen.ok || seen.value.turnEndsAt === undefined) throw new Error("no end of the turn");
      return seen.value.turnEndsAt;
    };
    const sweepAt = async (at: Instant): Promise<readonly string[]> => {
      clock.moveTo(at);
      await process.sweep();
      await process.sweep();
      await settle();
      // Those of the other circles go round as well.
      return (await world.mails()).filter((mail) => mail.includes(" to 30"));
    };
    const told = ["circle_host to 300", "circle_host to 301", "circle_host to 302"];

    const end = await endOf(first);
    expect(await sweepAt(addMinutes(end, -1))).toEqual([]);
    expect(await sweepAt(end)).toEqual(told);
    const second = await circleNow();
    expect(second).toMatchObject({ hostId: of("Hal").personId, pastHostIds: [first.hostId] });
    expect(await sweepAt(addMinutes(end, 10))).toEqual([]);

    // Passed on by hand meanwhile, the next host has a whole time, and not what was left of it.
    expect(await move(second, second.hostId, "pass_on")).toMatchObject({ ok: true });
    await settle();
    expect(await world.mails()).toEqual(told);
    expect(await sweepAt(addDays(await endOf(second), -1))).toEqual([]);
    const third = await circleNow();
    expect(third.hostId).toBe(of("Ida").personId);
    expect(await sweepAt(await endOf(third))).toEqual(told);

    const last = await circleNow();
    const cohort = await world.db.cohorts.get(cohortId);
    if (cohort === null) throw new Error("no cohort");
    await world.put(
      world.db.cohorts.replace({ ...cohort, status: "finished", revision: cohort.revision + 1 }),
    );
    expect(await sweepAt(turnEndsAt(last, "quarterly"))).toEqual([]);
    expect(await circleNow()).toEqual(last);
  });
});
