import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { importPeople, invitePeople } from "@waymark/application/cohort";
import { joinCohort, withdrawEnrolment } from "@waymark/application/enrolment";
import { signLink } from "@waymark/application/link";
import { ImportPeopleInput, InvitePeopleInput } from "@waymark/contracts/cohort";
import { JoinInput } from "@waymark/contracts/enrolment";
import {
  consentTextVersion,
  type Enrolment,
  EnrolmentForm,
  questionsFor,
} from "@waymark/domain/enrolment";
import type { CohortId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";
import { addDays } from "@waymark/domain/time";
import { queueUrl } from "@waymark/messaging/queue";
import {
  buildCohort,
  buildMember,
  buildOrganisation,
  buildPerson,
  buildProgramme,
} from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import type { Process } from "./process.ts";
import { openWorld } from "./world.ts";

export const linkSecret = "a secret that is long enough for tests";

const must = <Value>(outcome: Result<Value, { readonly code: string }>): Value => {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const programme = buildProgramme(1);
const manager = { personId: buildPerson(9_000).id };

/** Organisation 1 with a programme, its manager, and cohorts as tests need them. */
export const openCohortWorld = async () => {
  const world = await openWorld();
  const { db } = world;
  const deps = { ...db, linkSecret };
  must(
    await db.commit(
      [
        ...db.organisations.insert(buildOrganisation(1)),
        db.members.insert(buildMember(9_000, { role: "programme_manager" })),
        db.programmes.insert(programme),
      ],
      [],
    ),
  );
  const everybody = async (cohortId: CohortId): Promise<readonly Enrolment[]> => {
    const people: Enrolment[] = [];
    let cursor: string | undefined;
    do {
      const page = await db.enrolments.listOf(cohortId, cursor);
      people.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return people;
  };
  const named = async (cohortId: CohortId, name: string): Promise<Enrolment> => {
    const found = (await everybody(cohortId)).find((one) => one.name === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const relayWaiting = async (process: Process): Promise<number> => {
    const found = await db.outbox.listOlderThan(addDays(db.clock.now(), 1), 100);
    await process.relay(...found.flatMap((item) => (item.ok ? [item.value] : [])));
    return found.length;
  };
  return {
    ...world,
    deps,
    everybody,
    named,
    relayWaiting,
    cohort: async (number: number, overrides: object = {}): Promise<CohortId> => {
      const cohort = buildCohort(number, { status: "draft", ...overrides });
      must(await db.commit([db.cohorts.insert(cohort)], []));
      return cohort.id;
    },
    /** People by name, each a mentee whose address is made of it. */
    list: async (cohortId: CohortId, names: readonly string[]): Promise<void> => {
      for (let at = 0; at < names.length; at += 80) {
        const entries = names.slice(at, at + 80).map((name) => ({
          side: "mentee",
          name,
          emailAddress: `${name.toLowerCase().replaceAll(" ", ".")}@harbour.example`,
        }));
        const rows = { requestKey: randomUUID(), cohortId, isDryRun: false, entries };
        must(await importPeople(deps)(manager, ImportPeopleInput.parse(rows)));
      }
    },
    invite: async (cohortId: CohortId, kind: "invite" | "remind" = "invite") => {
      const whom = { which: "everybody" };
      const input = { requestKey: randomUUID(), cohortId, kind, whom };
      return invitePeople(deps)(manager, InvitePeopleInput.parse(input));
    },
    join: async (cohortId: CohortId, name: string) => {
      const enrolment = await named(cohortId, name);
      const person = buildPerson(Number.parseInt(enrolment.id.slice(-6), 16), {
        emailAddress: enrolment.emailAddress,
      });
      if ((await db.persons.get(person.id)) === null) {
        must(await db.commit([db.persons.insert(person)], []));
      }
      const claim = { purpose: "join_cohort", cohortId, enrolmentId: enrolment.id } as const;
      const form = EnrolmentForm.parse({
        name,
        timeZone: "Europe/Berlin",
        languages: ["en"],
        skills: [],
        weeklyHours: {},
        prefers: [],
        answers: questionsFor(programme.intake, "mentee").map((question) => ({
          questionId: question.id,
          value: question.kind === "scale" ? 3 : question.options[0],
        })),
      });
      const input = JoinInput.parse({
        requestKey: randomUUID(),
        token: signLink(linkSecret, claim, addDays(db.clock.now(), 1)),
        form,
        consentTextVersion,
      });
      return joinCohort(deps)({ personId: person.id }, input);
    },
    withdraw: async (cohortId: CohortId, name: string) => {
      const { id: enrolmentId, personId } = await named(cohortId, name);
      if (personId === undefined) throw new Error(`${name} has not joined`);
      return withdrawEnrolment(deps)(
        { personId },
        { requestKey: randomUUID(), cohortId, enrolmentId },
      );
    },
    /** The message that is first in the queue of invitations, as Lambda would take it. */
    nextInvitation: async () => {
      const { Messages = [] } = await world.queues.client.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl(world.queues.place, "cohort-invitation"),
          MaxNumberOfMessages: 1,
          MessageSystemAttributeNames: ["All"],
        }),
      );
      return Messages[0];
    },
    /** Lets the process do what is to be done now, until nothing is left. */
    settle: async (process: Process): Promise<void> => {
      for (let rounds = 0; rounds < 60; rounds += 1) {
        const relayed = await relayWaiting(process);
        await process.drainJobs("cohort-invitation", "waiting-list", "mail", "mail-event");
        if (relayed === 0) return;
      }
      throw new Error("there is always more to do");
    },
  };
};

export type CohortWorld = Awaited<ReturnType<typeof openCohortWorld>>;
