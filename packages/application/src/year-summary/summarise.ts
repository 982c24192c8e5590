import type { YearView } from "@waymark/contracts/mentorship";
import type { PersonId } from "@waymark/domain/id";
import { farewellSeenBy, summariseYear, yearOf, type YearOfOne } from "@waymark/domain/mentorship";
import { otherSide, personOn } from "@waymark/domain/side";
import type { Clock, Mentorships, Persons, Sessions } from "../ports/index.ts";

export type YearDeps = {
  readonly clock: Clock;
  readonly mentorships: Pick<Mentorships, "listOf">;
  readonly persons: Persons;
  readonly sessions: Pick<Sessions, "listOfPair">;
};

const thanksOf = (
  { mentorship, side }: YearOfOne,
  year: number,
  fromName: string,
): YearView["thanks"] => {
  const { ending } = mentorship;
  const words = farewellSeenBy(mentorship, side)?.thanks ?? "";
  return ending === undefined || yearOf(ending.at) !== year || words === ""
    ? []
    : [{ fromName, words }];
};

/** What a year held for somebody: sessions, hours, beginnings, good endings and thanks. */
export const getYear =
  (deps: YearDeps) =>
  async (actor: { readonly personId: PersonId }, year: number): Promise<YearView> => {
    const now = deps.clock.now();
    const all = await deps.mentorships.listOf(actor.personId);
    const started = all.filter(({ startedAt }) => startedAt !== undefined);
    const parts = await Promise.all(
      started.map(async (mentorship) => ({
        mentorship,
        sessions: await deps.sessions.listOfPair(mentorship.mentorId, mentorship.menteeId),
      })),
    );
    const summary = summariseYear(actor.personId, year, parts, now);
    const first = started.at(-1)?.startedAt;
    const latest = yearOf(now);
    const earliest = first === undefined ? latest : yearOf(first);
    const named = await Promise.all(
      summary.mentorships.map(async (one) => {
        const other = await deps.persons.get(personOn(one.mentorship, otherSide(one.side)));
        return { one, otherName: other?.displayName ?? "" };
      }),
    );
    return {
      year,
      years: Array.from({ length: latest - earliest + 1 }, (_, back) => latest - back),
      sessionCount: summary.sessionCount,
      minutes: summary.minutes,
      mentorships: named.map(({ one: { mentorship, ...counted }, otherName }) => ({
        id: mentorship.id,
        otherName,
        ...counted,
      })),
      thanks: named.flatMap(({ one, otherName }) => thanksOf(one, year, otherName)),
    };
  };
