import type { EnrolmentId } from "../../src/id/index.ts";
import {
  type BlockFigures,
  closeMonth,
  figuresOf,
  type ReportBlock,
  type ReportGuards,
  ReportMark,
  type ReportSession,
} from "../../src/sponsor-report/index.ts";
import type { RandomCohort } from "./random-cohort.ts";

/** One published number and what it is the sum over: which an attacker is assumed to know. */
export type Published<Subject> = { readonly figure: number; readonly about: readonly Subject[] };

export type Publication = {
  readonly ofPeople: readonly Published<EnrolmentId>[];
  readonly ofSessions: readonly Published<ReportSession>[];
};

const aboutPeople = (block: ReportBlock, figures: BlockFigures): Published<EnrolmentId>[] => [
  { figure: figures.people, about: block.parts.flatMap(({ people }) => people) },
  ...ReportMark.options.map((mark) => ({
    figure: figures.marks[mark],
    about: block.parts.filter(({ marks }) => marks.includes(mark)).flatMap(({ people }) => people),
  })),
];

const answersIn = ({ answers }: BlockFigures): number => answers.both + answers.one + answers.none;

/**
 * What one block says of sessions. How surveys were answered is told of some months only, so the
 * months in which it grew are remembered.
 */
const aboutSessions = (
  block: ReportBlock,
  former: ReportBlock | undefined,
  split: Set<ReportSession>,
  sessions: readonly ReportSession[],
): Published<ReportSession>[] => {
  const own = new Set(block.parts.flatMap(({ people }) => people));
  const until = block.summedUntil;
  const figures = figuresOf(block);
  const summed = sessions.filter(
    ({ menteeId, settledAt }) => own.has(menteeId) && until !== null && settledAt < until,
  );
  const since = former?.summedUntil ?? null;
  if (
    former === undefined
      ? answersIn(figures) > 0
      : answersIn(figures) > answersIn(figuresOf(former))
  ) {
    summed
      .filter(({ settledAt }) => since === null || settledAt >= since)
      .forEach((session) => split.add(session));
  }
  const splitBy = (answers: number): ReportSession[] =>
    summed.filter((session) => split.has(session) && session.answers === answers);
  return [
    { figure: figures.sessions, about: summed },
    { figure: figures.answers.both, about: splitBy(2) },
    { figure: figures.answers.one, about: splitBy(1) },
    { figure: figures.answers.none, about: splitBy(0) },
  ];
};

/** Closes all months of a cohort and keeps every number that was ever published of any block. */
export const publishAll = (cohort: RandomCohort, guards: ReportGuards): Publication => {
  let blocks: readonly ReportBlock[] = [];
  const split = new Set<ReportSession>();
  const ofPeople: Published<EnrolmentId>[] = [];
  const ofSessions: Published<ReportSession>[] = [];
  for (const month of cohort.months) {
    const former = new Map(blocks.map((block) => [block.block, block]));
    blocks = closeMonth(blocks, { ...cohort, month }, guards);
    for (const block of blocks) {
      ofPeople.push(...aboutPeople(block, figuresOf(block)));
      ofSessions.push(...aboutSessions(block, former.get(block.block), split, cohort.sessions));
    }
  }
  return { ofPeople, ofSessions };
};
