import { moveMatching, requestMatching } from "@waymark/application/matching-run";
import { MailJob } from "@waymark/contracts/job";
import { Cohort, type CohortStatus } from "@waymark/domain/cohort";
import { Enrolment } from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId, OrganisationId, ProgrammeId } from "@waymark/domain/id";
import {
  type LeftOver,
  type MatchingRun,
  MatchingSettings,
  requestRun,
  type SuggestedPair,
} from "@waymark/domain/matching-run";
import { Organisation } from "@waymark/domain/organisation";
import { beginProgramme, type Programme } from "@waymark/domain/programme";
import type { Result } from "@waymark/domain/result";
import { buildPerson, numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beginApplying, type SuitedPair } from "./begin-applying.ts";
import { type Process, startProcess } from "./process.ts";
import { openWorld } from "./world.ts";

/** Longer than a message of an applying job is hidden. */
const laterMs = 7 * 60_000;

const must = <Value>(outcome: Result<Value, { readonly code: string }>): Value => {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const organisationId = OrganisationId.parse(numberedId("organisation", 1));
const programmeId = ProgrammeId.parse(numberedId("programme", 1));
const manager = buildPerson(9_000);
export const managerActor = { personId: manager.id };

const organisation = Organisation.parse({
  id: organisationId,
  name: "Harbour & Loom",
  slug: "harbour-and-loom",
  isPublic: false,
  createdAt: "2026-01-05T08:00:00.000Z",
  ownerCount: 1,
  revision: 1,
});

/** Pairs are decided by skills alone unless a test says otherwise. */
export const settingsOf = (part: Partial<MatchingSettings> = {}): MatchingSettings =>
  MatchingSettings.parse({
    rules: { sharedLanguage: true, minOverlapMinutes: 60, noLineManager: true },
    weights: { skills: 50, industry: 10, values: 0, preference: 40 },
    objective: "most-people-then-points",
    ...part,
  });

/** An organisation with one programme, whose manager is person 9000, and cohorts as tests need them. */
export const openMatchingWorld = async (shape: Programme["shape"] = "pairs") => {
  const world = await openWorld();
  const { db } = world;
  const now = db.clock.now();
  const put = async (...writes: Parameters<typeof db.commit>[0]): Promise<void> => {
    must(await db.commit(writes, []));
  };
  const programme = must(
    beginProgramme(
      programmeId,
      organisationId,
      { template: shape === "pairs" ? "career_growth" : "peer_circles", name: "Growing further" },
      [],
      now,
    ),
  );
  await put(
    db.persons.insert(manager),
    ...db.organisations.insert(organisation),
    db.members.insert({
      organisationId,
      personId: manager.id,
      role: "programme_manager",
      joinedAt: now,
      revision: 1,
    }),
    db.programmes.insert({ ...programme, status: "open" }),
  );
  const deps = { ...db };

  /** A cohort of its own, with a person and an enrolment for each of these. */
  const cohort = async (
    number: number,
    people: Readonly<Record<string, object>>,
    status: CohortStatus = "matching",
  ) => {
    const cohortId = CohortId.parse(numberedId("cohort", number));
    const enrolments = new Map(
      Object.entries(people).map(([name, part], at) => {
        const person = number * 100 + at;
        const enrolment = Enrolment.parse({
          id: numberedId("enrolment", person),
          cohortId,
          organisationId,
          side: "mentee",
          name,
          emailAddress: `person-${person}@waymark.example`,
          languages: ["en"],
          timeZone: "Europe/Berlin",
          skills: [],
          isExternal: false,
          status: "enrolled",
          since: now,
          listedAt: now,
          personId: numberedId("person", person),
          weeklyHours: { mon: [{ start: "09:00", end: "12:00" }] },
          answers: [],
          prefers: [],
          timesLeftOut: 0,
          revision: 1,
          ...part,
        });
        return [name, enrolment] as const;
      }),
    );
    await put(
      db.cohorts.insert(
        Cohort.parse({
          id: cohortId,
          organisationId,
          programmeId,
          name: `Cohort ${number}`,
          startsOn: "2026-03-09",
          endsOn: "2026-09-09",
          menteeSeats: 100,
          status,
          createdAt: now,
          since: now,
          revision: 1,
        }),
      ),
      ...[...enrolments.values()].flatMap((enrolment) => [
        db.enrolments.insert(enrolment),
        db.persons.insert(
          buildPerson(Number.parseInt(enrolment.id.slice(4), 16), { displayName: enrolment.name }),
        ),
      ]),
    );
    const of = (name: string): Enrolment => {
      const found = enrolments.get(name);
      if (found === undefined) throw new Error(`nobody is called ${name}`);
      return found;
    };
    return { cohortId, of, idOf: (name: string): EnrolmentId => of(name).id };
  };

  const relayWaiting = async (process: Process): Promise<void> => {
    const found = await db.outbox.listOlderThan(db.clock.now(), 100);
    await process.relay(...found.flatMap((item) => (item.ok ? [item.value] : [])));
  };

  const request = async (
    cohortId: CohortId,
    settings = settingsOf(),
  ): Promise<MatchingRun["id"]> => {
    db.clock.advanceMs(1000);
    const key = { requestKey: randomUUID(), cohortId, settings };
    return must(await requestMatching(deps)(managerActor, key)).runId;
  };

  const runOf = async (id: MatchingRun["id"]): Promise<MatchingRun> => {
    const run = await db.matchingRuns.get(id);
    if (run === null) throw new Error("no such run");
    return run;
  };

  const placeOf = async (id: MatchingRun["id"]) => {
    const { solution } = await runOf(id);
    return { runId: id, inputFingerprint: solution?.inputFingerprint ?? "" };
  };

  const jobs = ["cohort-matching", "matching-apply", "circle-turn", "mail", "mail-event"] as const;
  /** Lets a process do what is to be done now, until no event is left. */
  const settle = async (process: Process): Promise<void> => {
    let left = 1;
    while (left > 0) {
      await relayWaiting(process);
      await process.drainJobs(...jobs);
      left = (await db.outbox.listOlderThan(db.clock.now(), 1)).length;
    }
  };

  return {
    ...world,
    deps,
    settle,
    /** Lets a process apply what is left, also what was hidden when another one died. */
    applyLater: async (process: Process): Promise<void> => {
      for (let step = 0; step < 4; step += 1) {
        await relayWaiting(process);
        await process.drainJobs("matching-apply");
        db.clock.advanceMs(laterMs);
      }
      await relayWaiting(process);
    },
    /** Every mail that is asked for, once: the ledger of mails knows it by these three. */
    mailsAskedFor: async (): Promise<ReadonlySet<string>> => {
      const asked = new Set<string>();
      let some = await world.queues.receive("mail");
      while (some.length > 0) {
        for (const { Body = "", ReceiptHandle = "" } of some) {
          const job = MailJob.parse(JSON.parse(Body));
          const whom = "recipient" in job ? job.recipient : "";
          asked.add(`${job.eventId} ${job.template} ${whom}`);
          await world.queues.remove("mail", ReceiptHandle);
        }
        some = await world.queues.receive("mail");
      }
      return asked;
    },
    put,
    cohort,
    request,
    runOf,
    relayWaiting,
    /** A run that is being applied, with these pairs and this person left over, as if it had been solved. */
    applying: async (
      cohortId: CohortId,
      pairs: readonly SuitedPair[],
      alone: Enrolment,
    ): Promise<MatchingRun["id"]> => {
      const id = db.ids.newMatchingRunId();
      const at = db.clock.now();
      const run = requestRun(
        { id, cohortId, organisationId, shape: "pairs", requestedBy: manager.id, requestedAt: at },
        settingsOf(),
      );
      const { writes, event } = beginApplying(db, run, pairs, alone);
      must(await db.commit(writes, [event]));
      return id;
    },
    move: async (id: MatchingRun["id"], action: "apply" | "discard") => {
      const { revision } = await runOf(id);
      const input = { requestKey: randomUUID(), runId: id, revision, action };
      return moveMatching(deps)(managerActor, input);
    },
    /** Lets a process answer what was asked for. */
    solve: async (process: Process): Promise<void> => {
      await relayWaiting(process);
      await process.drainJobs("cohort-matching");
    },
    pairsOf: async (id: MatchingRun["id"]): Promise<readonly SuggestedPair[]> =>
      (await db.matchingSuggestions.pairsOf(await placeOf(id))).items,
    circlesOf: async (id: MatchingRun["id"]) => db.matchingSuggestions.circlesOf(await placeOf(id)),
    leftOverOf: async (id: MatchingRun["id"]): Promise<readonly LeftOver[]> =>
      (await db.matchingSuggestions.leftOverOf(await placeOf(id))).items,
    /** The people whom mails went to, by template, since the last call. */
    mails: (() => {
      let told = 0;
      return async (): Promise<readonly string[]> => {
        const fresh = world.provider.sent.slice(told);
        told = world.provider.sent.length;
        const found = await Promise.all(fresh.map((id) => db.deliveries.get(id)));
        return found
          .map((one) => `${one?.template} to ${Number.parseInt(one?.personId?.slice(4) ?? "", 16)}`)
          .toSorted();
      };
    })(),
    start: () => startProcess(world),
  };
};

export type MatchingWorld = Awaited<ReturnType<typeof openMatchingWorld>>;
