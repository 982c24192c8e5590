import type { Schedule } from "@waymark/domain/availability";
import type { Booking } from "@waymark/domain/booking";
import { msBetween } from "@waymark/domain/time";
import type { CountedPeriod, Write } from "../ports/index.ts";
import type { BookingDeps } from "./deps.ts";

type Deps = Pick<BookingDeps, "bookingCounters">;
type Counted = Pick<Booking, "mentorId" | "counted" | "start" | "end">;
type Limits = Pick<Schedule, "sessionsPerDayMax" | "sessionsPerWeekMax" | "monthlyBudgetMinutes">;

type Count = { readonly period: CountedPeriod; readonly by: number };

const countsOf = ({ counted, start, end }: Counted): readonly Count[] => [
  { period: { kind: "day", key: counted.day }, by: 1 },
  { period: { kind: "week", key: counted.week }, by: 1 },
  { period: { kind: "month", key: counted.month }, by: msBetween(start, end) / 60_000 },
];

const maxOf = (limits: Limits, { kind }: CountedPeriod): number | null => {
  switch (kind) {
    case "day":
      return limits.sessionsPerDayMax;
    case "week":
      return limits.sessionsPerWeekMax;
    case "month":
      return limits.monthlyBudgetMinutes;
  }
};

const raise = (
  { bookingCounters }: Deps,
  { mentorId }: Counted,
  { period, by }: Count,
  limits: Limits,
): Write => bookingCounters.raise(mentorId, period, by, maxOf(limits, period));

const lower = ({ bookingCounters }: Deps, { mentorId }: Counted, { period, by }: Count): Write =>
  bookingCounters.lower(mentorId, period, by);

export const raiseCounters = (deps: Deps, booking: Counted, limits: Limits): readonly Write[] =>
  countsOf(booking).map((count) => raise(deps, booking, count, limits));

export const lowerCounters = (deps: Deps, booking: Counted): readonly Write[] =>
  countsOf(booking).map((count) => lower(deps, booking, count));

/** A booking that moves within a period is counted there already, whatever its limit says now. */
export const moveCounters = (
  deps: Deps,
  from: Counted,
  to: Counted,
  limits: Limits,
): readonly Write[] => {
  const after = countsOf(to);
  return countsOf(from).flatMap((left) =>
    after
      .filter(({ period }) => period.kind === left.period.kind)
      .flatMap((reached) => {
        if (reached.period.key !== left.period.key) {
          return [raise(deps, to, reached, limits), lower(deps, from, left)];
        }
        const more = reached.by - left.by;
        if (more > 0) return [raise(deps, to, { ...reached, by: more }, limits)];
        return more < 0 ? [lower(deps, from, { ...left, by: -more })] : [];
      }),
  );
};
