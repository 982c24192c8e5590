import type { Enrolment } from "@waymark/domain/enrolment";
import type { CohortId, EnrolmentId, PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import { ReportMark, type ReportPerson, type ReportSession } from "@waymark/domain/sponsor-report";
import type { Circles, Enrolments, Mentorships, Page } from "../ports/index.ts";
import { daysBetween, gatherPair, type GatherPairDeps, type PersonNews } from "./gather-pair.ts";

export type GatherDeps = GatherPairDeps & {
  readonly enrolments: Pick<Enrolments, "listOf">;
  readonly mentorships: Pick<Mentorships, "listOfCohort">;
  readonly circles: Pick<Circles, "listOf">;
};

export type CohortNews = {
  readonly people: readonly ReportPerson[];
  readonly sessions: readonly ReportSession[];
};

const parallelPairs = 16;

const allOf = async <Item>(
  pageAt: (cursor?: string) => Promise<Page<Item>>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Item> = await (cursor === undefined ? pageAt() : pageAt(cursor));
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
};

/** Null for who was listed and not written to: nothing is told of somebody who knows nothing of it. */
const personOf = (enrolment: Enrolment): ReportPerson | null => {
  const { id, side, department = "", location = "", invitedAt, consent } = enrolment;
  if (invitedAt === undefined) return null;
  const joined = consent && { at: consent.at, days: daysBetween(invitedAt, consent.at) };
  const marks = joined === undefined ? {} : { joined };
  return { id, side, department, location, invitedAt, marks };
};

/** Of two tellings of one mark the earlier counts: what came first was told first. */
const withNews = (person: ReportPerson, news: PersonNews): ReportPerson => {
  const rated = person.marks.rated;
  const isEarlier = rated === undefined || (news.marks.rated?.at ?? rated.at) < rated.at;
  const rating = isEarlier ? (news.rating ?? person.rating) : person.rating;
  const marks = ReportMark.options.flatMap((mark) => {
    const [old, fresh] = [person.marks[mark], news.marks[mark]];
    const given = old === undefined || (fresh !== undefined && fresh.at < old.at) ? fresh : old;
    return given === undefined ? [] : [[mark, given] as const];
  });
  return { ...person, marks: Object.fromEntries(marks), ...(rating !== undefined && { rating }) };
};

/** Where a person stands in the cohort; somebody can be on both sides of it. */
const keyOf = (personId: PersonId, side: "mentor" | "mentee" | "peer"): string =>
  `${side}#${personId}`;

/** Reads what a report may know of everybody who was invited to a cohort. */
export const gatherCohort =
  (deps: GatherDeps) =>
  async (cohortId: CohortId): Promise<CohortNews> => {
    const { enrolments, mentorships, circles } = deps;
    const [listed, pairs, groups] = await Promise.all([
      allOf((cursor) => enrolments.listOf(cohortId, cursor)),
      allOf((cursor) => mentorships.listOfCohort(cohortId, cursor)),
      circles.listOf(cohortId),
    ]);
    const idOf = new Map<string, EnrolmentId>(
      listed.flatMap(({ id, side, personId }) =>
        personId === undefined ? [] : [[keyOf(personId, side), id] as const],
      ),
    );
    const people = new Map<EnrolmentId, ReportPerson>(
      listed.flatMap((one) => {
        const person = personOf(one);
        return person === null ? [] : [[one.id, person] as const];
      }),
    );
    const hear = (news: PersonNews): void => {
      const person = people.get(news.id);
      if (person !== undefined) people.set(news.id, withNews(person, news));
    };
    const sessions: ReportSession[] = [];
    const gather = async (mentorship: Mentorship): Promise<void> => {
      const mentor = idOf.get(keyOf(mentorship.mentorId, "mentor"));
      const mentee = idOf.get(keyOf(mentorship.menteeId, "mentee"));
      if (mentor === undefined || mentee === undefined) return;
      const news = await gatherPair(deps)(mentorship, { mentor, mentee });
      news.people.forEach(hear);
      sessions.push(...news.sessions);
    };
    for (let at = 0; at < pairs.length; at += parallelPairs) {
      await Promise.all(pairs.slice(at, at + parallelPairs).map(gather));
    }
    for (const { memberIds, madeAt } of groups) {
      const ids = memberIds.flatMap((personId) => idOf.get(keyOf(personId, "peer")) ?? []);
      ids.forEach((id) => hear({ id, marks: { matched: { at: madeAt } } }));
    }
    return { people: [...people.values()], sessions };
  };
