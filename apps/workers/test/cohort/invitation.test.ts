import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CohortWorld, openCohortWorld } from "../support/cohort-world.ts";
import { recordOf } from "../support/drain.ts";
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

const names = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix} ${at + 1}`);

const recipients = () => world.provider.mails.map(({ to }) => to.displayName);

/** Takes one message as Lambda does, and puts what follows from it at the end of the queue. */
const takeTurn = async (): Promise<boolean> => {
  const message = await world.nextInvitation();
  if (message === undefined) return false;
  await process.invite({ Records: [recordOf(message)] });
  await world.queues.remove("cohort-invitation", message.ReceiptHandle ?? "");
  await world.relayWaiting(process);
  return true;
};

describe("the invitations of a cohort", () => {
  it("reach everybody once, however often a message is delivered", async () => {
    const cohortId = await world.cohort(1);
    await world.list(cohortId, names(25, "Ada"));
    expect(await world.invite(cohortId)).toMatchObject({ ok: true });
    await world.relayWaiting(process);
    for (let turns = 0; turns < 20; turns += 1) {
      const message = await world.nextInvitation();
      if (message === undefined) break;
      await process.invite({ Records: [recordOf(message)] });
      await process.invite({ Records: [recordOf(message)] });
      await world.queues.remove("cohort-invitation", message.ReceiptHandle ?? "");
      await world.relayWaiting(process);
    }
    expect(recipients().toSorted()).toEqual(names(25, "Ada").toSorted());
    expect(await world.db.enrolmentTallies.get(cohortId)).toMatchObject({ "mentee.invited": 25 });
    expect(await world.db.invitationRuns.get(cohortId)).toMatchObject({ isDone: true });
  });

  it("let another organisation's single one pass after one turn", async () => {
    const many = await world.cohort(1);
    const single = await world.cohort(2);
    await world.list(many, names(90, "Ada"));
    await world.list(single, ["Bo"]);
    await world.invite(many);
    await world.relayWaiting(process);
    await takeTurn();
    await takeTurn();
    const before = recipients().length;
    expect(before).toBeGreaterThan(0);
    await world.invite(single);
    await world.relayWaiting(process);
    while (await takeTurn());
    const turn = 20;
    expect(recipients()).toHaveLength(91);
    expect(recipients().indexOf("Bo")).toBeLessThanOrEqual(before + 2 * turn);
  });

  it("tell on the list which of them went out and which came back", async () => {
    const cohortId = await world.cohort(1);
    await world.list(cohortId, ["Ada", "Bo"]);
    await world.db.suppressions.add("bo@harbour.example", "bounced", world.db.clock.now());
    await world.invite(cohortId);
    await world.settle(process);
    const states = await Promise.all(
      (await world.everybody(cohortId)).map(async ({ name, deliveryId }) => {
        const delivery =
          deliveryId === undefined ? null : await world.db.deliveries.get(deliveryId);
        return `${name} ${delivery?.state}`;
      }),
    );
    expect(states.toSorted()).toEqual(["Ada delivered", "Bo suppressed"]);
  });

  it("go to nobody who was taken out or whose cohort was called off meanwhile", async () => {
    const cohortId = await world.cohort(1);
    await world.list(cohortId, names(30, "Ada"));
    await world.invite(cohortId);
    await world.relayWaiting(process);
    await takeTurn();
    const cohort = await world.db.cohorts.get(cohortId);
    if (cohort === null) throw new Error("no cohort");
    const cancelled = { ...cohort, status: "cancelled", revision: cohort.revision + 1 } as const;
    await world.db.commit([world.db.cohorts.replace(cancelled)], []);
    while (await takeTurn());
    expect(recipients()).toEqual([]);
  });

  it("are repeated on a manager's word, to who has not answered for days, and to nobody else", async () => {
    const cohortId = await world.cohort(1);
    await world.list(cohortId, ["Ada", "Bo", "Cleo"]);
    await world.invite(cohortId);
    await world.settle(process);
    await world.join(cohortId, "Ada");
    await world.invite(cohortId, "remind");
    await world.settle(process);
    expect(recipients().filter((name) => name === "Bo")).toHaveLength(1);
    world.db.clock.advanceMs(4 * 86_400_000);
    await world.list(cohortId, ["Dai"]);
    await world.invite(cohortId, "remind");
    await world.settle(process);
    const asked = world.provider.mails.filter(({ rendered }) =>
      rendered.subject.includes("still open"),
    );
    expect(asked.map(({ to }) => to.displayName).toSorted()).toEqual(["Bo", "Cleo"]);
  });
});
