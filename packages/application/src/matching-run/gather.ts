import { LocalDate } from "@waymark/domain/availability";
import { otherOf } from "@waymark/domain/block";
import type { Circle } from "@waymark/domain/circle";
import type { Cohort } from "@waymark/domain/cohort";
import type { Enrolment } from "@waymark/domain/enrolment";
import type { EnrolmentId, PersonId } from "@waymark/domain/id";
import { type MatchingFacts, type WeekMinutes, weekMinutes } from "@waymark/domain/matching-run";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Programme } from "@waymark/domain/programme";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import type { GatheringDeps } from "./deps.ts";
import { everyPage } from "./every-page.ts";
import { inRows } from "./in-rows.ts";

export type Gathered = {
  /** Who is to be matched. */
  readonly people: readonly Enrolment[];
  readonly facts: MatchingFacts;
  readonly withoutHours: number;
};

type Placed = Enrolment & { readonly personId: PersonId };

const isPlaced = (enrolment: Enrolment): enrolment is Placed =>
  enrolment.status === "enrolled" && enrolment.personId !== undefined;

const hasHours = (hours: Enrolment["weeklyHours"]): boolean =>
  Object.values(hours ?? {}).some((ranges) => ranges.length > 0);

/** One's own word for this cohort; for a mentor who gave none, when they can be booked. */
const hoursOf = async (
  { availabilities }: GatheringDeps,
  { side, personId, weeklyHours, timeZone }: Placed,
): Promise<Parameters<typeof weekMinutes>[0] | null> => {
  if (weeklyHours !== undefined && timeZone !== undefined && hasHours(weeklyHours)) {
    return { timeZone, weeklyHours };
  }
  const schedule = side === "mentor" ? (await availabilities.get(personId))?.schedule : undefined;
  return schedule !== undefined && hasHours(schedule.weeklyHours) ? schedule : null;
};

const weeksOf = async (
  deps: GatheringDeps,
  people: readonly Placed[],
  cohort: Cohort,
): Promise<ReadonlyMap<EnrolmentId, readonly WeekMinutes[]>> => {
  const zones = createZones(intlOffsetAt());
  const beginning = LocalDate.parse(cohort.startsOn);
  const hours = await inRows(people, (person) => hoursOf(deps, person));
  return new Map(
    people.flatMap(({ id }, at) => {
      const times = hours[at] ?? null;
      return times === null ? [] : [[id, weekMinutes(times, beginning, zones)] as const];
    }),
  );
};

const isOpen = ({ status }: Mentorship): boolean => status !== "ended";
const isGoingOn = ({ status }: Circle): boolean => status === "open";

/**
 * Who of a cohort can be matched, and all that decides about it: those with a place who have nobody
 * in this cohort yet, their blocks, whom mentees had as a mentor before, and places that are taken.
 */
export const gather = async (
  deps: GatheringDeps,
  cohort: Cohort,
  { intake }: Programme,
): Promise<Gathered> => {
  const [enrolled, circles, ofCohort] = await Promise.all([
    everyPage((cursor) => deps.enrolments.listOf(cohort.id, cursor)),
    deps.circles.listOf(cohort.id),
    everyPage((cursor) => deps.mentorships.listOfCohort(cohort.id, cursor)),
  ]);
  const placed = enrolled.filter(isPlaced);
  const open = ofCohort.filter(isOpen);
  const partnered = {
    mentor: new Set<PersonId>(),
    mentee: new Set(open.map(({ menteeId }) => menteeId)),
    peer: new Set(circles.filter(isGoingOn).flatMap(({ memberIds }) => memberIds)),
  };
  const people = placed.filter(({ side, personId }) => !partnered[side].has(personId));
  const enrolmentsOf = Map.groupBy(people, ({ personId }) => personId);
  const idsOf = (personIds: readonly PersonId[]): readonly EnrolmentId[] =>
    personIds.flatMap((personId) => (enrolmentsOf.get(personId) ?? []).map(({ id }) => id));
  const [weeks, blocked, formers] = await Promise.all([
    weeksOf(deps, people, cohort),
    inRows(people, async ({ id, personId }) => {
      const blocks = await deps.blocks.listOf(personId);
      return [id, idsOf(blocks.map(({ pair }) => otherOf(pair, personId)))] as const;
    }),
    inRows(people, async ({ id, side, personId }) => {
      const all = side === "mentee" ? await deps.mentorships.listOf(personId) : [];
      const mentors = all.filter(({ menteeId }) => menteeId === personId);
      return [id, idsOf(mentors.map(({ mentorId }) => mentorId))] as const;
    }),
  ]);
  const keptApart = new Map(blocked);
  const formerMentors = new Map(formers);
  const personOf = new Map(people.map(({ id, personId }) => [id, personId]));
  return {
    people,
    withoutHours: people.length - weeks.size,
    facts: {
      intake,
      hoursOf: ({ id }) => weeks.get(id) ?? null,
      blocked: (id) => keptApart.get(id) ?? [],
      formerMentors: (id) => formerMentors.get(id) ?? [],
      placesTaken: (id) => open.filter(({ mentorId }) => mentorId === personOf.get(id)).length,
    },
  };
};
