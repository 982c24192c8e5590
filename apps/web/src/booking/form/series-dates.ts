import { instantAtLocal, localAtInstant } from "../../shared/time/index.ts";
import { addDates } from "../slot/dates.ts";
import type { Repeat } from "./booking-draft.ts";

const stepDays = { week: 7, fortnight: 14 } as const;

/** The same day of a later month, or its last day where that month is shorter. */
const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
};

/** The dates of a series: the same wall time in `timeZone`, whatever the clocks do in between. */
export const seriesStarts = (
  start: string,
  every: Exclude<Repeat, "once">,
  count: number,
  timeZone: string,
): readonly string[] => {
  const [date = "", time = ""] = localAtInstant(start, timeZone).split("T");
  return Array.from({ length: count }, (_, at) => {
    const on = every === "month" ? addMonths(date, at) : addDates(date, at * stepDays[every]);
    return at === 0 ? start : (instantAtLocal(`${on}T${time}`, timeZone) ?? start);
  });
};
