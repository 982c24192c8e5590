import type { MonthTotals, ParityGroup } from "@waymark/contracts/sponsor-report";
import {
  type BlockFigures,
  costsOf,
  isWithin,
  peopleTotals,
  ReportDimension,
  type ReportFilter,
  type ReportMonth,
  type ReportSnapshot,
  sessionTotals,
  sumCosts,
} from "@waymark/domain/sponsor-report";
import type { ReportedCohort } from "./list-reported.ts";

const sideOf = (blocks: readonly BlockFigures[], side: BlockFigures["side"]) =>
  peopleTotals(blocks.filter((block) => block.side === side));

/** What was told of a cohort at the end of a month: its last snapshot until then. */
const asOf = ({ snapshots }: ReportedCohort, month: ReportMonth): ReportSnapshot | undefined =>
  snapshots.findLast((snapshot) => snapshot.month <= month);

const totalsOf = (
  month: ReportMonth,
  snapshots: readonly ReportSnapshot[],
  filter: ReportFilter,
): MonthTotals => {
  const chosen = snapshots.map(({ figures, sponsored }) => ({
    figures: figures.filter((block) => isWithin(block, filter)),
    sponsored,
  }));
  const blocks = chosen.flatMap(({ figures }) => figures);
  const costs = chosen.flatMap(({ figures, sponsored }) => {
    const sessions = sessionTotals(figures);
    return sponsored === undefined || sessions === null ? [] : [costsOf(sessions, sponsored)];
  });
  return {
    month,
    mentees: sideOf(blocks, "mentee"),
    mentors: sideOf(blocks, "mentor"),
    peers: sideOf(blocks, "peer"),
    sessions: sessionTotals(blocks),
    costs: [...sumCosts(costs)],
  };
};

/** Every month that any of the cohorts has a snapshot of, the oldest first. */
export const monthsOf = (cohorts: readonly ReportedCohort[], filter: ReportFilter): MonthTotals[] =>
  [...new Set(cohorts.flatMap(({ snapshots }) => snapshots.map(({ month }) => month)))]
    .toSorted()
    .map((month) =>
      totalsOf(
        month,
        cohorts.flatMap((cohort) => asOf(cohort, month) ?? []),
        filter,
      ),
    );

/** The groups of those who look for a mentor, or for peers, that can be laid side by side. */
export const parityOf = (figures: readonly BlockFigures[]): ParityGroup[] => {
  const seeking = figures.filter(({ side }) => side !== "mentor");
  return ReportDimension.options.flatMap((dimension) => {
    const values = [...new Set(seeking.map(({ labels }) => labels[dimension]))];
    // One group has nothing to be compared with.
    if (values.length < 2) return [];
    return values.flatMap((value) => {
      const people = peopleTotals(seeking.filter(({ labels }) => labels[dimension] === value));
      return people === null ? [] : [{ dimension, value, people }];
    });
  });
};
