import { EnrolmentSide } from "../enrolment/index.ts";
import { openBlock, type ReportBlock } from "./block.ts";
import { ReportDimension, type ReportPerson } from "./fact.ts";
import type { BlockLabels } from "./figures.ts";
import { blockPeopleMax, type ReportGuards } from "./policy.ts";

type Group = { readonly labels: BlockLabels; readonly people: readonly ReportPerson[] };

const unlabelled: BlockLabels = { department: null, location: null };

const bySize = (a: Group, b: Group): number => a.people.length - b.people.length;

/**
 * Parts a group by one dimension. Values with too few people stand together under no value; if even
 * they are too few, the smallest group that is large enough takes them in and loses its own value.
 */
const partBy = (
  { labels, people }: Group,
  dimension: ReportDimension,
  { filter }: ReportGuards,
): readonly Group[] => {
  const values = [...new Set(people.map((person) => person[dimension]))].toSorted();
  const groups = values.map((value) => ({
    labels: { ...labels, [dimension]: value },
    people: people.filter((person) => person[dimension] === value),
  }));
  const large = groups.filter((group) => group.people.length >= filter).toSorted(bySize);
  const rest = groups
    .filter((group) => group.people.length < filter)
    .flatMap((group) => group.people);
  const together = (others: readonly ReportPerson[]): Group => ({
    labels: { ...labels, [dimension]: null },
    people: others,
  });
  if (rest.length === 0) return large;
  if (rest.length >= filter || large.length === 0) return [...large, together(rest)];
  const [smallest, ...others] = large;
  return [...others, together([...(smallest?.people ?? []), ...rest])];
};

/** A group that is too large for one record, in equal pieces that no filter tells apart. */
const inPieces = ({ labels, people }: Group): readonly Group[] => {
  const pieces = Math.ceil(people.length / blockPeopleMax);
  const size = Math.ceil(people.length / pieces);
  return Array.from({ length: pieces }, (_, piece) => ({
    labels,
    people: people.slice(piece * size, (piece + 1) * size),
  }));
};

/**
 * Blocks of people who are in none yet. They are made once and for good; who comes later waits for
 * enough others, because a block that grew by one person would tell of that one.
 *
 * @param firstNumber of the first new block
 */
export const formBlocks = (
  newcomers: readonly ReportPerson[],
  firstNumber: number,
  guards: ReportGuards,
): readonly ReportBlock[] =>
  EnrolmentSide.options
    .flatMap((side) => {
      const people = newcomers
        .filter((person) => person.side === side)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      if (people.length < guards.block) return [];
      const whole: readonly Group[] = [{ labels: unlabelled, people }];
      return ReportDimension.options
        .reduce<readonly Group[]>(
          (groups, dimension) => groups.flatMap((group) => partBy(group, dimension, guards)),
          whole,
        )
        .flatMap(inPieces)
        .map((group) => ({ ...group, side }));
    })
    .map(({ side, labels, people }, index) =>
      openBlock(
        { block: firstNumber + index, side, labels },
        people.map(({ id }) => id),
      ),
    );
