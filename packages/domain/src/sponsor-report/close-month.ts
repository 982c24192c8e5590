import type { EnrolmentId } from "../id/index.ts";
import type { ReportBlock } from "./block.ts";
import type { ReportPerson, ReportSession } from "./fact.ts";
import { formBlocks } from "./form-blocks.ts";
import { endOfMonth, type ReportMonth } from "./month.ts";
import { type ReportGuards, reportGuards } from "./policy.ts";
import { tellMarks } from "./tell-marks.ts";
import { tellSums } from "./tell-sums.ts";

export type MonthFacts = {
  readonly month: ReportMonth;
  /** Everybody who was ever invited. */
  readonly people: readonly ReportPerson[];
  /** Whatever has settled since the cohort began. */
  readonly sessions: readonly ReportSession[];
};

const peopleOf = ({ parts }: ReportBlock): readonly EnrolmentId[] =>
  parts.flatMap(({ people }) => people);

/**
 * A cohort's blocks after a month: those that there were, with what can be told now, and new ones of
 * people who came since. Figures of a former month never change by it.
 *
 * @param former the blocks after the month before; none at the first time
 */
export const closeMonth = (
  former: readonly ReportBlock[],
  { month, people, sessions }: MonthFacts,
  guards: ReportGuards = reportGuards,
): readonly ReportBlock[] => {
  const before = endOfMonth(month);
  const placed = new Set(former.flatMap(peopleOf));
  const newcomers = people.filter(({ id, invitedAt }) => invitedAt < before && !placed.has(id));
  const blocks = [...former, ...formBlocks(newcomers, former.length + 1, guards)];
  const byId = new Map(people.map((person) => [person.id, person]));
  return blocks.map((block) => {
    const own = new Set(peopleOf(block));
    // A session is summed up once, where its mentee is.
    const held = sessions.filter(({ menteeId }) => own.has(menteeId));
    return tellSums(tellMarks(block, byId, before, guards), held, before, guards);
  });
};
