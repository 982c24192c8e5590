import type { EnrolmentId, SessionId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import {
  answersInTime,
  type MarkGiven,
  type ReportMark,
  type ReportPerson,
  type ReportSession,
  settledAtOf,
} from "@waymark/domain/sponsor-report";
import type { Side } from "@waymark/domain/side";
import { type Instant, msBetween } from "@waymark/domain/time";
import type { GoalProgress, Ids, ReportFacts } from "../ports/index.ts";

/** What one mentorship says of one of its two people. */
export type PersonNews = {
  readonly id: EnrolmentId;
  readonly marks: ReportPerson["marks"];
  readonly rating?: NonNullable<ReportPerson["rating"]>;
};

export type PairNews = {
  readonly people: readonly PersonNews[];
  readonly sessions: readonly ReportSession[];
};

const msPerDay = 86_400_000;

/** Whole days; what happened before it could have counts as at once. */
export const daysBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor(msBetween(from, to) / msPerDay));

const earliest = (instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants
    .flatMap((instant) => instant ?? [])
    .toSorted()
    .at(0);

const markOf = (mark: ReportMark, at: Instant | undefined, days?: number) =>
  at === undefined
    ? {}
    : { [mark]: { at, ...(days !== undefined && { days }) } satisfies MarkGiven };

const firstRating = (goals: readonly GoalProgress[]) =>
  goals
    .flatMap(({ rating }) => rating ?? [])
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(0);

export type GatherPairDeps = {
  readonly ids: Pick<Ids, "derivedSurveyId">;
  readonly reportFacts: ReportFacts;
};

/** Collects of one pair what a report may know of it. */
export const gatherPair =
  ({ reportFacts, ids: { derivedSurveyId } }: GatherPairDeps) =>
  async (
    { id: mentorshipId, mentorId, menteeId, proposedAt }: Mentorship,
    ids: { readonly mentor: EnrolmentId; readonly mentee: EnrolmentId },
  ): Promise<PairNews> => {
    const [held, goals] = await Promise.all([
      reportFacts.heldSessionsOf({ mentorshipId, mentorId, menteeId }),
      reportFacts.goalsOf(mentorshipId),
    ]);
    const surveyOf = (session: SessionId, side: Side) => derivedSurveyId(session, side);
    const answers = await reportFacts.answeredAt(
      held.flatMap(({ id }) => [surveyOf(id, "mentor"), surveyOf(id, "mentee")]),
    );
    const answered = held.map(({ id }) => ({
      mentor: answers.get(surveyOf(id, "mentor")),
      mentee: answers.get(surveyOf(id, "mentee")),
    }));
    const sessions = held.map((session, index) => {
      const { mentor, mentee } = answered[index] ?? {};
      return {
        menteeId: ids.mentee,
        mentorId: ids.mentor,
        settledAt: settledAtOf(session),
        minutes: Math.round(msBetween(session.start, session.end) / 60_000),
        answers: answersInTime(
          session,
          [mentor, mentee].flatMap((at) => at ?? []),
        ),
      };
    });
    const [first] = held;
    const shared = {
      ...markOf("matched", proposedAt),
      ...markOf(
        "met",
        earliest(sessions.map(({ settledAt }) => settledAt)),
        first && daysBetween(proposedAt, first.start),
      ),
    };
    const rating = firstRating(goals);
    return {
      sessions,
      people: [
        {
          id: ids.mentor,
          marks: { ...shared, ...markOf("answered", earliest(answered.map((one) => one.mentor))) },
        },
        {
          id: ids.mentee,
          marks: {
            ...shared,
            ...markOf("answered", earliest(answered.map((one) => one.mentee))),
            ...markOf("goal_set", earliest(goals.map(({ setAt }) => setAt))),
            ...markOf("goal_reached", earliest(goals.map(({ reachedAt }) => reachedAt))),
            ...markOf("rated", rating?.at),
          },
          ...(rating !== undefined && { rating: { start: rating.start, end: rating.end } }),
        },
      ],
    };
  };
