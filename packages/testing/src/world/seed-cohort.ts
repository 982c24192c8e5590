import type {
  Cohorts,
  Commit,
  Deliveries,
  Enrolments,
  EnrolmentTallies,
  Programmes,
} from "@waymark/application/ports";
import { actOnCohort, CohortPlan, planCohort } from "@waymark/domain/cohort";
import {
  actOnEnrolment,
  consentTextVersion,
  type Enrolment,
  EnrolmentEntry,
  EnrolmentForm,
  listPerson,
  questionsFor,
  tallyChange,
} from "@waymark/domain/enrolment";
import type { Delivery } from "@waymark/domain/delivery";
import { DeliveryId, EventId } from "@waymark/domain/id";
import type { Person } from "@waymark/domain/person";
import type { Programme } from "@waymark/domain/programme";
import { addDays, type Instant } from "@waymark/domain/time";
import { type Random, seededRandom } from "../random/index.ts";
import { demoMentor } from "./demo-people.ts";
import { worldCohortId, worldEnrolmentId } from "./make-ids.ts";
import type { World } from "./make-world.ts";
import { demoOrganisationId, demoProgrammeId } from "./seed-organisation.ts";

export type CohortTarget = {
  readonly commit: Commit;
  readonly cohorts: Cohorts;
  readonly enrolments: Enrolments;
  readonly enrolmentTallies: EnrolmentTallies;
  readonly programmes: Programmes;
  readonly deliveries: Pick<Deliveries, "claim">;
};

type Somebody = {
  readonly person: Person;
  readonly side: "mentor" | "mentee";
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly industry?: string;
};

const cohortId = worldCohortId(0);
const openedDaysAgo = 9;
const mentorsJoined = 10;
const menteeSeats = 11;

const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const mornings = { start: "08:00", end: "12:00" };
const afternoons = { start: "12:00", end: "17:00" };

const formOf = (random: Random, somebody: Somebody, { intake }: Programme): EnrolmentForm =>
  EnrolmentForm.parse({
    name: somebody.person.displayName,
    timeZone: somebody.person.timeZone,
    languages: somebody.languages.slice(0, 8),
    skills: somebody.skills.slice(0, 5),
    ...(somebody.industry !== undefined && { industry: somebody.industry }),
    ...(somebody.side === "mentor" && { capacity: 1 + random.integer(2) }),
    weeklyHours: Object.fromEntries(
      random
        .pickSome(weekdays, 3)
        .map((day) => [day, [random.chance(0.5) ? mornings : afternoons]]),
    ),
    answers: questionsFor(intake, somebody.side).map((question) => ({
      questionId: question.id,
      value: question.kind === "scale" ? 1 + random.integer(5) : random.pick(question.options),
    })),
    prefers: [],
  });

const step = (
  enrolment: Enrolment,
  ...args: [Parameters<typeof actOnEnrolment>[1], Parameters<typeof actOnEnrolment>[2], Instant]
): Enrolment => {
  const outcome = actOnEnrolment(enrolment, ...args);
  if (!outcome.ok) throw new Error(`the seed could not enrol: ${outcome.error.code}`);
  return outcome.value;
};

/** How far somebody has come: asked nine days ago, answered some days later. */
const enrol = (
  random: Random,
  somebody: Somebody,
  programme: Programme,
  until: "listed" | "invited" | "enrolled" | "waiting" | "declined",
  now: Instant,
): Enrolment => {
  const { person, side } = somebody;
  const id = worldEnrolmentId(`${side} ${person.id}`);
  const begun = addDays(now, -openedDaysAgo);
  const entry = EnrolmentEntry.parse({
    side,
    name: person.displayName,
    emailAddress: person.emailAddress,
    department: random.pick(["Shipping", "Weaving mill", "Harbour office"]),
    location: random.pick(["Bergen", "Hull", "Esbjerg"]),
    isExternal: side === "mentor" && random.chance(0.2),
  });
  const listed = listPerson({ id, cohortId, organisationId: demoOrganisationId }, entry, begun);
  if (until === "listed") return listed;
  const deliveryId = DeliveryId.parse(`dlv_${id.slice(4)}`);
  const invited = step(listed, { action: "invite", deliveryId }, "system", begun);
  const answeredAt = addDays(begun, 1 + random.integer(7));
  if (until === "invited") return invited;
  if (until === "declined") return step(invited, { action: "decline" }, "invitee", answeredAt);
  const form = formOf(random, somebody, programme);
  const join = {
    action: "join",
    personId: person.id,
    form,
    consentTextVersion,
    hasSeat: until === "enrolled",
  } as const;
  return step(invited, join, "invitee", answeredAt);
};

/** The mail that asked somebody, as the ledger knows it since it arrived. */
const mailOf = ({ id, deliveryId, invitedAt: at }: Enrolment): readonly Delivery[] =>
  deliveryId === undefined || at === undefined
    ? []
    : [
        {
          id: deliveryId,
          eventId: EventId.parse(`evt_${id.slice(4)}`),
          about: { noun: "enrolment", cohortId, enrolmentId: id },
          template: "enrolment_invitation",
          state: "delivered",
          attempt: 1,
          claimedAt: at,
          leaseUntil: at,
          updatedAt: at,
        },
      ];

const somebodiesOf = (world: World): readonly Somebody[] => [
  ...world.mentors
    .filter(({ person }) => person.id === demoMentor.person.id || person.roles.includes("mentor"))
    .slice(0, 16)
    .map(({ person, listing }): Somebody => {
      const { languages, skills, industry } = listing;
      return {
        person,
        side: "mentor",
        languages: [...new Set([...languages, "en"])],
        skills,
        industry,
      };
    }),
  ...world.mentees.slice(0, 12).map((person, at): Somebody => {
    const skills = world.mentors[(at * 3) % 16]?.listing.skills ?? [];
    return { person, side: "mentee", languages: ["en"], skills };
  }),
];

const ways = {
  mentor: ["declined", "invited", "invited", "listed"],
  mentee: ["waiting"],
} as const;

/** A cohort in the middle of its enrolment: most have joined, one waits, some have not answered. */
export const seedCohort = async (
  target: CohortTarget,
  world: World,
  now: Instant,
): Promise<void> => {
  if ((await target.cohorts.get(cohortId)) !== null) return;
  const programme = await target.programmes.get(demoProgrammeId);
  if (programme === null) return;
  const random = seededRandom(24);
  const begun = addDays(now, -openedDaysAgo);
  const plan = CohortPlan.parse({
    name: "The second round",
    startsOn: addDays(now, 20).slice(0, 10),
    endsOn: addDays(now, 202).slice(0, 10),
    menteeSeats,
  });
  const belonging = {
    id: cohortId,
    programmeId: demoProgrammeId,
    organisationId: demoOrganisationId,
  };
  const opened = actOnCohort(
    planCohort(belonging, plan, begun),
    { action: "invite" },
    "manager",
    begun,
  );
  if (!opened.ok) throw new Error(`the seed could not open a cohort: ${opened.error.code}`);
  const counts = { mentor: 0, mentee: 0 };
  const enrolments = somebodiesOf(world).map((somebody) => {
    const at = counts[somebody.side];
    counts[somebody.side] += 1;
    const joined = somebody.side === "mentor" ? mentorsJoined : menteeSeats;
    const others = ways[somebody.side];
    const until = at < joined ? "enrolled" : (others[(at - joined) % others.length] ?? "invited");
    return enrol(random, somebody, programme, until, now);
  });
  const outcome = await target.commit(
    [
      target.cohorts.insert(opened.value),
      ...enrolments.map((enrolment) => target.enrolments.insert(enrolment)),
      target.enrolmentTallies.change(
        cohortId,
        tallyChange(enrolments.map((next) => ({ former: null, next }))),
      ),
    ],
    [],
  );
  if (!outcome.ok) throw new Error(`the seed could not make a cohort: ${outcome.error.code}`);
  for (const mail of enrolments.flatMap(mailOf)) await target.deliveries.claim(mail);
};
