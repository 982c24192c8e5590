import { moveCohort } from "@waymark/application/cohort";
import { openEnrolmentLink } from "@waymark/application/enrolment";
import { signLink } from "@waymark/application/link";
import type { CohortId } from "@waymark/domain/id";
import { addDays } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CohortWorld, linkSecret, openCohortWorld } from "../support/cohort-world.ts";
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

const callOff = (cohortId: CohortId) =>
  moveCohort(world.deps)(
    { personId: buildPerson(9_000).id },
    { requestKey: randomUUID(), cohortId, action: "cancel" },
  );

const told = () =>
  world.provider.mails
    .filter(({ rendered }) => rendered.subject.includes("does not take place"))
    .map(({ to }) => to.displayName)
    .toSorted();

describe("people of a cohort that is called off", () => {
  it("who were invited, joined or wait hear of it once, and nobody else does", async () => {
    const cohortId = await world.cohort(1, { menteeSeats: 1 });
    await world.list(cohortId, ["Ada", "Bo", "Cleo", "Dai"]);
    await world.invite(cohortId);
    await world.settle(process);
    expect(await world.join(cohortId, "Ada")).toMatchObject({ value: { status: "enrolled" } });
    expect(await world.join(cohortId, "Bo")).toMatchObject({ value: { status: "waiting" } });
    await world.join(cohortId, "Dai");
    await world.withdraw(cohortId, "Dai");
    await world.list(cohortId, ["Esi"]);
    await world.settle(process);
    expect(await callOff(cohortId)).toMatchObject({ ok: true });
    await world.settle(process);
    expect(told()).toEqual(["Ada", "Bo", "Cleo"]);
    expect(await world.db.invitationRuns.get(cohortId)).toMatchObject({ isDone: true });
    const mail = world.provider.mails.at(-1);
    expect(mail?.rendered.headers).not.toHaveProperty("List-Unsubscribe");
  });

  it("hear of it once when invitations still go out, and with every message delivered twice", async () => {
    const cohortId = await world.cohort(1);
    const names = Array.from({ length: 22 }, (_, at) => `Ada ${at + 1}`);
    await world.list(cohortId, names);
    await world.invite(cohortId);
    await world.relayWaiting(process);
    const takeTurn = async (): Promise<boolean> => {
      const message = await world.nextInvitation();
      if (message === undefined) return false;
      await process.invite({ Records: [recordOf(message)] });
      await process.invite({ Records: [recordOf(message)] });
      await world.queues.remove("cohort-invitation", message.ReceiptHandle ?? "");
      await world.relayWaiting(process);
      return true;
    };
    await takeTurn();
    await takeTurn();
    const asked = world.provider.mails.map(({ to }) => to.displayName).toSorted();
    expect(asked).toHaveLength(20);
    expect(await callOff(cohortId)).toMatchObject({ ok: true });
    await world.relayWaiting(process);
    while (await takeTurn());
    // Whose invitation never left has nothing to be told of.
    expect(told()).toEqual(asked);
    expect(await world.db.invitationRuns.get(cohortId)).toMatchObject({ isDone: true });
  });

  it("are let in by no link any more, which says why", async () => {
    const cohortId = await world.cohort(1);
    await world.list(cohortId, ["Ada"]);
    await world.invite(cohortId);
    await world.settle(process);
    await callOff(cohortId);
    expect(await world.join(cohortId, "Ada")).toMatchObject({ error: { code: "cohort.not_open" } });
    const { id: enrolmentId } = await world.named(cohortId, "Ada");
    const claim = { purpose: "join_cohort", cohortId, enrolmentId } as const;
    const token = signLink(linkSecret, claim, addDays(world.db.clock.now(), 1));
    expect(await openEnrolmentLink(world.deps)(token)).toMatchObject({
      value: { round: { cohortStatus: "cancelled" } },
    });
  });
});
