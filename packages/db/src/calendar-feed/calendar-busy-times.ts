import type { BusyTimes } from "@waymark/application/ports";
import { instantOfMinute } from "@waymark/domain/slot";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { calendarBusySchema, readCalendarBusy } from "./item.ts";
import { monthOf } from "./month.ts";

const [beforeEveryId, afterEveryId] = ["", "~"];

/** When a mentor's other calendars keep them busy, as those were read last. */
export const makeCalendarBusyTimes = (access: TableAccess): BusyTimes => {
  const months = entityOf(calendarBusySchema, access);
  return {
    ofMentor: async (mentorId, { from, to }) => {
      const first = { month: monthOf(from), feedId: beforeEveryId };
      const last = { month: monthOf(to), feedId: afterEveryId };
      const query = months.between("byMentor", { mentorId }, first, last);
      const found = await readAllOf(access, query, readCalendarBusy);
      return found
        .flatMap(({ stretches }) => stretches)
        .map(([start, end]) => ({ start: instantOfMinute(start), end: instantOfMinute(end) }))
        .filter(({ start, end }) => start < to && from < end);
    },
  };
};

/** Busy as soon as one of them says so. */
export const joinBusyTimes = (...sources: readonly BusyTimes[]): BusyTimes => ({
  ofMentor: async (...asked) =>
    (await Promise.all(sources.map(({ ofMentor }) => ofMentor(...asked)))).flat(),
});
