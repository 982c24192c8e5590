import type { PairAtRisk, PairsAtRisk } from "@waymark/contracts/cohort-health";
import type { AppError } from "@waymark/contracts/error";
import type { Cohort } from "@waymark/domain/cohort";
import { concernsOf, nextNudgeAt, type PairNudge } from "@waymark/domain/cohort-health";
import type { CohortId, PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Person } from "@waymark/domain/person";
import { ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { ownCohort } from "../cohort/index.ts";
import { inRows } from "../matching-run/in-rows.ts";
import type { CohortHealthDeps } from "./deps.ts";

type Concerned = { readonly pair: Mentorship; readonly concerns: PairAtRisk["concerns"] };

const lookAt =
  (deps: CohortHealthDeps, cohort: Cohort, now: Instant) =>
  async (pair: Mentorship): Promise<Concerned> => {
    const meetings = pair.status === "ended" ? [] : await deps.meetings.ofPair(pair);
    return { pair, concerns: [...concernsOf(pair, meetings, cohort, now)] };
  };

const rowOf = (
  { pair, concerns }: Concerned,
  people: ReadonlyMap<PersonId, Person>,
  nudge: PairNudge | undefined,
): readonly PairAtRisk[] => {
  const { id: mentorshipId, mentorId, menteeId, status, lastMetAt } = pair;
  const [mentor, mentee] = [people.get(mentorId), people.get(menteeId)];
  if (mentor === undefined || mentee === undefined) return [];
  return [
    {
      mentorshipId,
      mentor: { displayName: mentor.displayName, emailAddress: mentor.emailAddress },
      mentee: { displayName: mentee.displayName, emailAddress: mentee.emailAddress },
      status,
      concerns,
      ...(lastMetAt !== undefined && { lastMetAt }),
      ...(nudge !== undefined && {
        nudge: { kind: nudge.kind, sentAt: nudge.sentAt, nextAt: nextNudgeAt(nudge) },
      }),
    },
  ];
};

/** Pairs that somebody may want to look after, those with more reasons first within a page. */
export const listPairsAtRisk =
  (deps: CohortHealthDeps) =>
  async (
    actor: { readonly personId: PersonId },
    cohortId: CohortId,
    cursor?: string,
  ): Promise<Result<PairsAtRisk, AppError>> => {
    const own = await ownCohort(deps)(actor, cohortId, "see_health");
    if (!own.ok) return own;
    const now = deps.clock.now();
    const [page, nudges] = await Promise.all([
      deps.mentorships.listOfCohort(cohortId, cursor),
      deps.pairNudges.ofCohort(cohortId),
    ]);
    const looked = await inRows(page.items, lookAt(deps, own.value.cohort, now));
    const concerned = looked
      .filter(({ concerns }) => concerns.length > 0)
      .toSorted((a, b) => b.concerns.length - a.concerns.length);
    const ids = concerned.flatMap(({ pair }) => [pair.mentorId, pair.menteeId]);
    const found = await inRows([...new Set(ids)], (id) => deps.persons.get(id));
    const people = new Map(found.flatMap((person) => (person ? [[person.id, person]] : [])));
    const nudgeOf = new Map(nudges.map((nudge) => [nudge.mentorshipId, nudge]));
    const { nextCursor } = page;
    return ok({
      pairs: concerned.flatMap((one) => rowOf(one, people, nudgeOf.get(one.pair.id))),
      ...(nextCursor !== undefined && { nextCursor }),
    });
  };
