import type { OfferingKind } from "@waymark/domain/availability";
import type { DayHours } from "../hours/day-hours.ts";
import type { Week } from "../hours/week.ts";

/** What a mentor can be booked for, in the form that is sent. */
export type OfferingDraft = {
  readonly id: string;
  readonly kind: OfferingKind;
  readonly title: string;
  readonly description: string;
  readonly durationMinutes: 15 | 30 | 45 | 60 | 90;
  readonly stepMinutes: 15 | 30 | 60;
  readonly approval: "automatic" | "mentor";
  readonly audience: "everyone" | "introduced";
  readonly seats: number;
  readonly meetingUrl: string | null;
  readonly open: boolean;
};

/** Hours of one date in the place of the usual ones; none closes the date. */
export type OverrideDraft = { readonly date: string; readonly hours: DayHours };

/** The rules that hold for every offering; null stands for no limit. */
export type RulesDraft = {
  readonly breakMinutes: number;
  readonly minimumNoticeMinutes: number;
  readonly horizonDays: number | null;
  readonly sessionsPerDayMax: number | null;
  readonly sessionsPerWeekMax: number | null;
  readonly monthlyBudgetMinutes: number | null;
};

/** A mentor's availability while it is edited. */
export type Draft = {
  readonly timeZone: string;
  readonly week: Week;
  readonly overrides: readonly OverrideDraft[];
  readonly rules: RulesDraft;
  readonly offerings: readonly OfferingDraft[];
};
