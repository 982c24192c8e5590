import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CohortWorld, openCohortWorld } from "../support/cohort-world.ts";
import { type Process, startProcess } from "../support/process.ts";

let world: CohortWorld;
let process: Process;
beforeEach(async () => {
  world = await openCohortWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Ada ${at + 1}`);

const invited = async (menteeSeats: number, count: number) => {
  const cohortId = await world.cohort(1, { menteeSeats });
  await world.list(cohortId, names(count));
  await world.invite(cohortId);
  await world.settle(process);
  return cohortId;
};

const statusOf = async (cohortId: Awaited<ReturnType<typeof invited>>, name: string) =>
  (await world.named(cohortId, name)).status;

describe("the places of a cohort", () => {
  it("go to as many as there are, however many answer at the same moment", async () => {
    const cohortId = await invited(3, 12);
    const answers = await Promise.all(names(12).map((name) => world.join(cohortId, name)));
    const codes = answers.map((one) => (one.ok ? one.value.status : one.error.code));
    // Whom contention outlasts hears that it is busy, and answers again.
    for (const [at, code] of codes.entries()) {
      if (code === "storage.busy") await world.join(cohortId, names(12)[at] ?? "");
    }
    const tally = await world.db.enrolmentTallies.get(cohortId);
    expect(tally).toMatchObject({ "mentee.enrolled": 3, "mentee.waiting": 9 });
    const people = await world.everybody(cohortId);
    expect(people.filter(({ status }) => status === "enrolled")).toHaveLength(3);
  });

  it("that somebody gives back go to who has waited longest, with a mail", async () => {
    const cohortId = await invited(1, 3);
    for (const name of ["Ada 2", "Ada 3", "Ada 1"]) {
      world.db.clock.advanceMs(60_000);
      await world.join(cohortId, name);
    }
    expect(await statusOf(cohortId, "Ada 3")).toBe("waiting");
    await world.withdraw(cohortId, "Ada 2");
    await world.settle(process);
    expect(await statusOf(cohortId, "Ada 3")).toBe("enrolled");
    expect(await statusOf(cohortId, "Ada 1")).toBe("waiting");
    const told = world.provider.mails.filter(({ rendered }) =>
      rendered.subject.includes("yours now"),
    );
    expect(told.map(({ to }) => to.displayName)).toEqual(["Ada 3"]);
  });

  it("are not taken by a newcomer while others wait", async () => {
    const cohortId = await invited(1, 3);
    await world.join(cohortId, "Ada 1");
    await world.join(cohortId, "Ada 2");
    await world.withdraw(cohortId, "Ada 1");
    expect(await world.join(cohortId, "Ada 3")).toMatchObject({ value: { status: "waiting" } });
    await world.settle(process);
    expect(await statusOf(cohortId, "Ada 2")).toBe("enrolled");
    expect(await statusOf(cohortId, "Ada 3")).toBe("waiting");
  });

  it("forget what was said for one that was given back", async () => {
    const cohortId = await invited(1, 1);
    await world.join(cohortId, "Ada 1");
    expect((await world.named(cohortId, "Ada 1")).answers).not.toEqual([]);
    await world.withdraw(cohortId, "Ada 1");
    const left = await world.named(cohortId, "Ada 1");
    expect(left).toMatchObject({ status: "withdrawn", answers: [], prefers: [] });
    expect(left).not.toHaveProperty("personId");
    expect(left).not.toHaveProperty("consent");
  });
});
