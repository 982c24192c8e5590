import type { EnrolmentId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import type { BlockPart, ReportBlock } from "./block.ts";
import type { ReportPerson } from "./fact.ts";
import type { RatingSums } from "./figures.ts";
import { ReportMark, ReportSpan } from "./mark.ts";
import type { ReportGuards } from "./policy.ts";

type People = ReadonlyMap<EnrolmentId, ReportPerson>;

const isGiven = (person: ReportPerson, mark: ReportMark, before: Instant): boolean => {
  const given = person.marks[mark];
  return given !== undefined && given.at < before;
};

const givenCount = (person: ReportPerson, before: Instant): number =>
  ReportMark.options.filter((mark) => isGiven(person, mark, before)).length;

/** Who has come furthest is told of first, so that later marks find them in one part. */
const furthestFirst =
  (before: Instant) =>
  (a: ReportPerson, b: ReportPerson): number =>
    givenCount(b, before) - givenCount(a, before) || (a.id < b.id ? -1 : 1);

/** Of whom a mark is told now: nobody, all of a part, or of many of it with enough left untold. */
const chosenOf = (
  having: readonly ReportPerson[],
  partSize: number,
  { told, toldShare, untold }: ReportGuards,
): readonly ReportPerson[] => {
  if (having.length === partSize) return having;
  const chosen = having.slice(0, Math.min(having.length, partSize - untold));
  return chosen.length >= Math.max(told, toldShare * partSize) ? chosen : [];
};

const withRatings = (sums: RatingSums, people: readonly ReportPerson[]): RatingSums =>
  people.reduce(
    (sum, { rating }) =>
      rating === undefined
        ? sum
        : {
            start: sum.start + rating.start,
            end: sum.end + rating.end,
            squares: sum.squares + (rating.end - rating.start) ** 2,
          },
    sums,
  );

const daysOf = (people: readonly ReportPerson[], mark: ReportMark): number =>
  people.reduce((sum, { marks }) => sum + (marks[mark]?.days ?? 0), 0);

const isSpan = (mark: ReportMark): mark is ReportSpan =>
  ReportSpan.options.some((span) => span === mark);

/** What belongs to a mark is told of exactly the people of whom the mark is told, and never again. */
const withTold = (
  block: ReportBlock,
  mark: ReportMark,
  people: readonly ReportPerson[],
): ReportBlock => ({
  ...block,
  ...(isSpan(mark) && {
    days: { ...block.days, [mark]: block.days[mark] + daysOf(people, mark) },
  }),
  ...(mark === "rated" && { ratings: withRatings(block.ratings, people) }),
});

type Telling = { readonly parts: readonly BlockPart[]; readonly told: readonly ReportPerson[] };

const tellOfPart = (
  part: BlockPart,
  mark: ReportMark,
  people: People,
  before: Instant,
  guards: ReportGuards,
): Telling => {
  if (part.marks.includes(mark)) return { parts: [part], told: [] };
  const having = part.people
    .flatMap((id) => people.get(id) ?? [])
    .filter((person) => isGiven(person, mark, before))
    .toSorted(furthestFirst(before));
  const told = chosenOf(having, part.people.length, guards);
  if (told.length === 0) return { parts: [part], told };
  const ids = new Set(told.map(({ id }) => id));
  const rest = part.people.filter((id) => !ids.has(id));
  const marked = { people: [...ids], marks: [...part.marks, mark] };
  return {
    parts: rest.length === 0 ? [marked] : [marked, { people: rest, marks: part.marks }],
    told,
  };
};

/**
 * Tells of a block whatever marks its people were given before a moment, as far as each part that a
 * reader could derive from it, today or from an earlier month, keeps enough people.
 */
export const tellMarks = (
  block: ReportBlock,
  people: People,
  before: Instant,
  guards: ReportGuards,
): ReportBlock =>
  ReportMark.options.reduce((former, mark) => {
    const tellings = former.parts.map((part) => tellOfPart(part, mark, people, before, guards));
    const parts = tellings.flatMap((telling) => telling.parts);
    const told = tellings.flatMap((telling) => telling.told);
    return { ...withTold(former, mark, told), parts };
  }, block);
