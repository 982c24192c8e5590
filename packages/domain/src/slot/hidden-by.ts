import type { LimitPeriods, LocalDate, WallTime } from "../availability/index.ts";
import type { Instant } from "../time/index.ts";

/** A rule that keeps a start from being offered, with what a person needs to understand it. */
export type HiddenBy =
  | { readonly code: "slot.mentor_paused" }
  | { readonly code: "slot.not_whole_minute" }
  /** The mentor's clock shows this date and time, and no working hours hold it. */
  | {
      readonly code: "slot.outside_hours";
      readonly date: LocalDate;
      readonly time: WallTime;
      /** True when an override, not the usual week, decides this date. */
      readonly overridden: boolean;
    }
  /** Starts are counted in steps from the nominal start of their hours. */
  | {
      readonly code: "slot.off_grid";
      readonly hoursStart: WallTime;
      readonly stepMinutes: number;
    }
  | { readonly code: "slot.runs_past_hours"; readonly hoursEnd: Instant }
  | {
      readonly code: "slot.busy";
      readonly busyStart: Instant;
      readonly busyEnd: Instant;
      /** True when only the time kept free around the session overlaps, not the session itself. */
      readonly onlyBuffer: boolean;
    }
  | { readonly code: "slot.in_past"; readonly earliest: Instant }
  | { readonly code: "slot.notice_too_short"; readonly earliest: Instant }
  | { readonly code: "slot.beyond_horizon"; readonly lastDate: LocalDate }
  | { readonly code: "slot.limit_reached"; readonly limit: keyof LimitPeriods };

export type HiddenByCode = HiddenBy["code"];
