import { addDays, Instant } from "@waymark/domain/time";

/** `2026-03`, of a moment in UTC. */
export const monthOf = (instant: Instant): string => instant.slice(0, 7);

const firstMoment = (month: string): Instant => Instant.parse(`${month}-01T00:00:00.000Z`);

/** The first moment of the next month: 31 days and a bit lie in it, whichever month it is. */
export const endOfMonth = (month: string): Instant =>
  firstMoment(monthOf(addDays(firstMoment(month), 31)));

/** Every month from that of `from` to that of `to`, both included. */
export const monthsBetween = (from: Instant, to: Instant): readonly string[] => {
  const months: string[] = [];
  for (let at = firstMoment(monthOf(from)); at <= to; at = endOfMonth(monthOf(at))) {
    months.push(monthOf(at));
  }
  return months;
};
