import type { CohortStatus } from "../cohort/index.ts";
import type { Programme } from "../programme/index.ts";
import type { PeopleTotals, ReportCosts, SessionTotals } from "../sponsor-report/index.ts";
import type { PlainDate } from "../time/index.ts";

/**
 * What a pack is made of. Of people it knows what a sponsor's report tells, so that it may be handed
 * to whoever the organisation likes.
 */
export type EvidenceFacts = {
  readonly programme: Programme;
  /** Whether the summary is still the template's own. */
  readonly isSummaryOwn: boolean;
  readonly cohorts: readonly {
    readonly name: string;
    readonly status: CohortStatus;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    /** Whether suggestions of the optimiser were made pairs or circles. */
    readonly isMatched: boolean;
  }[];
  /** How many people can look after the programme. */
  readonly lookingAfter: number;
  readonly hasContact: boolean;
  /** Months that were written down, and what the last one tells. */
  readonly report: {
    readonly months: number;
    readonly seeking: PeopleTotals | null;
    readonly sessions: SessionTotals | null;
    readonly costs: readonly ReportCosts[];
  };
};
