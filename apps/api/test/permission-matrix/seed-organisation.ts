import { formCircle } from "@waymark/domain/circle";
import { CircleId } from "@waymark/domain/id";
import { MatchingRun, MatchingSettings } from "@waymark/domain/matching-run";
import type { MemberRole } from "@waymark/domain/organisation";
import type { Person } from "@waymark/domain/person";
import { type Instant, PlainDate } from "@waymark/domain/time";
import {
  buildCohort,
  buildEnrolment,
  buildMember,
  buildOrganisation,
  buildPerson,
  buildProgramme,
  numberedId,
} from "@waymark/testing/build";
import type { World } from "../harness.ts";
import type { Relation, Role } from "./caller.ts";
import type { People } from "./section.ts";

export const memberRoles: Readonly<Partial<Record<Role, MemberRole>>> = {
  owner: "owner",
  manager: "programme_manager",
  sponsor: "sponsor_viewer",
};

type Write = Parameters<World["db"]["commit"]>[0][number];

/** Relations in which a caller belongs to the organisation itself, or to the other one. */
const membershipOf: Readonly<Record<Relation, 1 | 2 | null>> = {
  own: 1,
  cohort: 1,
  organisation: 1,
  other: 2,
  blocked: 1,
  former: null,
};

const numberOf = ({ id }: Person): number => Number.parseInt(id.slice(4), 16);

/** Two organisations, three cohorts, and everybody's place or role in them. */
export const seedOrganisation = async (
  world: World,
  { base, role, mentor, mentee, callers }: People,
  now: Instant,
) => {
  const { db } = world;
  const idsOf = (kind: Parameters<typeof numberedId>[0], number: number) =>
    numberedId(kind, base + number);
  const organisationId = idsOf("organisation", 1);
  const ofOther = { organisationId: idsOf("organisation", 2) };
  const memberRole = memberRoles[role];
  const membersIn = (organisation: 1 | 2) =>
    memberRole === undefined
      ? []
      : (["own", "cohort", "organisation", "other", "blocked", "former"] as const)
          .filter((relation) => membershipOf[relation] === organisation)
          .map((relation) =>
            buildMember(numberOf(callers[relation]), {
              organisationId: idsOf("organisation", organisation),
              role: memberRole,
            }),
          );
  // Somebody who looks after all of it, and somebody whose role others may change.
  const [keeper, colleague] = [buildPerson(base + 30), buildPerson(base + 31)];
  const peers = [buildPerson(base + 32), buildPerson(base + 33)];
  const members = [
    ...membersIn(1),
    ...membersIn(2),
    buildMember(base + 30, { organisationId }),
    buildMember(base + 31, { organisationId, role: "sponsor_viewer" }),
  ];
  const ownersOf = (id: string): number =>
    members.filter((one) => one.organisationId === id && one.role === "owner").length;
  const organisation = buildOrganisation(base + 1, {
    isPublic: true,
    ownerCount: ownersOf(organisationId),
  });
  const other = buildOrganisation(base + 2, {
    ownerCount: Math.max(1, ownersOf(ofOther.organisationId)),
  });
  const programme = buildProgramme(base + 1, { organisationId });
  // So near to its end that each of its pairs stands on the page of its health.
  const cohort = buildCohort(base + 1, {
    organisationId,
    programmeId: programme.id,
    endsOn: "2026-03-20",
  });
  const inviting = buildCohort(base + 2, {
    organisationId,
    programmeId: programme.id,
    status: "inviting",
  });
  const elsewhere = buildCohort(base + 3, {
    ...ofOther,
    programmeId: idsOf("programme", 2),
  });
  const place = (person: Person, in_: typeof cohort, overrides: object = {}) =>
    buildEnrolment(numberOf(person), {
      cohortId: in_.id,
      organisationId: in_.organisationId,
      ...(person.id === mentor.id || (role === "mentor" && person.id !== mentee.id)
        ? { side: "mentor", capacity: 2 }
        : {}),
      ...overrides,
    });
  const ownEnrolment = place(callers.own, cohort);
  const isMember = memberRole !== undefined;
  // Whoever is own is asked to join the next one, too.
  const invited = place(callers.own, inviting, {
    id: idsOf("enrolment", 60),
    status: "invited",
    personId: undefined,
    consent: undefined,
  });
  const enrolments = [
    place(mentor, cohort),
    place(mentee, cohort),
    place(callers.cohort, cohort),
    place(callers.blocked, cohort),
    ...(isMember ? [] : [place(callers.organisation, inviting), place(callers.other, elsewhere)]),
    place(callers.former, cohort, { status: "withdrawn", personId: undefined, consent: undefined }),
    invited,
    place(buildPerson(base + 61), inviting, {
      status: "listed",
      personId: undefined,
      consent: undefined,
    }),
  ];
  const settings = MatchingSettings.parse({
    rules: programme.rules,
    weights: programme.weights,
    objective: "most-people-then-points",
  });
  const runs = [1, 2].map((number) =>
    MatchingRun.parse({
      id: idsOf("matchingRun", number),
      cohortId: cohort.id,
      organisationId,
      shape: "pairs",
      requestedBy: keeper.id,
      requestedAt: now,
      ...settings,
      status: "solved",
      revision: 2,
      solution: {
        inputFingerprint: `run ${number}`,
        mentors: 1,
        mentees: 1,
        matched: 1,
        leftOver: 0,
        suggestions: 1,
        points: 50,
        proof: "optimal",
        withoutHours: 0,
        questionsLeftOut: 0,
        notTogether: [],
        solvedAt: now,
      },
    }),
  );
  const circle = formCircle(
    {
      id: CircleId.parse(idsOf("circle", 1)),
      cohortId: cohort.id,
      organisationId: cohort.organisationId,
      memberIds: [callers.own.id, ...peers.map(({ id }) => id)],
      matchReason: "All of them speak English.",
    },
    now,
  );
  const writes: readonly Write[] = [
    ...[keeper, colleague, ...peers].map((person) => db.persons.insert(person)),
    ...db.organisations.insert(organisation),
    ...db.organisations.insert(other),
    ...members.map((member) => db.members.insert(member)),
    db.programmes.insert(programme),
    db.programmes.insert(buildProgramme(base + 2, ofOther)),
    ...[cohort, inviting, elsewhere].map((one) => db.cohorts.insert(one)),
    ...enrolments.map((one) => db.enrolments.insert(one)),
    ...runs.map((run) => db.matchingRuns.insert(run)),
    ...db.circles.insert(circle),
  ];
  const committed = await db.commit(writes, []);
  if (!committed.ok) throw new Error(committed.error.code);
  return {
    organisation,
    programme,
    cohort,
    inviting,
    ownEnrolment,
    invited: { cohortId: inviting.id, enrolmentId: invited.id },
    runs,
    settings,
    circle,
    keeper,
    colleague,
    plan: {
      name: "Autumn",
      startsOn: PlainDate.parse("2026-09-01"),
      endsOn: PlainDate.parse("2026-12-01"),
      menteeSeats: 50,
    },
  };
};
