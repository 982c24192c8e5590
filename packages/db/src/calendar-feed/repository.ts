import type { CalendarFeeds } from "@waymark/application/ports";
import { type Busy, minuteNotAfter, minuteNotBefore } from "@waymark/domain/slot";
import { addDays, Instant, toEpochSeconds } from "@waymark/domain/time";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { calendarBusySchema, calendarFeedListSchema, readCalendarFeedList } from "./item.ts";
import { endOfMonth, monthsBetween } from "./month.ts";

const busy = { code: "storage.busy" } as const;

/** A time that reaches into another month is told of in both. */
const stretchesIn = (month: string, times: readonly Busy[]): [number, number][] => {
  const [from, to] = [Instant.parse(`${month}-01T00:00:00.000Z`), endOfMonth(month)];
  return times
    .filter(({ start, end }) => start < to && from < end)
    .map(({ start, end }) => [minuteNotAfter(start), minuteNotBefore(end)]);
};

export const makeCalendarFeeds = (access: TableAccess): CalendarFeeds => {
  const lists = entityOf(calendarFeedListSchema, access);
  const months = entityOf(calendarBusySchema, access);
  return {
    ofPerson: async (personId) =>
      (await readOne(
        access,
        lists.get({ personId }),
        (item) => readCalendarFeedList(item).body,
      )) ?? { personId, feeds: [], revision: 0 },
    put: (list) => {
      const { personId, revision } = list;
      const attributes = { personId, revision, body: list };
      return writeOf("calendarFeedList.put", busy, {
        Put:
          revision === 1
            ? lists.create(attributes)
            : lists.put(attributes, ({ eq }) => eq("revision", revision - 1)),
      });
    },
    putBusy: ({ personId: mentorId, feedId }, { from, to }, times) =>
      monthsBetween(from, to).map((month) => {
        const stretches = stretchesIn(month, times);
        const key = { mentorId, month, feedId };
        if (stretches.length === 0) {
          return writeOf("calendarBusy.delete", busy, { Delete: months.delete(key) });
        }
        const ttl = toEpochSeconds(addDays(endOfMonth(month), 2));
        return writeOf("calendarBusy.put", busy, { Put: months.put({ ...key, stretches, ttl }) });
      }),
  };
};
