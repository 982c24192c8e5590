import type { BookingCounters, CountedPeriod, LimitCounters } from "@waymark/application/ports";
import { limitPeriodsOf } from "@waymark/domain/availability";
import type { PersonId } from "@waymark/domain/id";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { bookingCounterSchema, readBookingCounter } from "./counter-item.ts";

const limitReached = { code: "mentor.limit_reached" } as const;

const names = {
  day: "bookingCounter.raiseDay",
  week: "bookingCounter.raiseWeek",
  month: "bookingCounter.raiseMonth",
} as const satisfies Record<CountedPeriod["kind"], string>;

export const makeBookingCounters = (access: TableAccess): BookingCounters & LimitCounters => {
  const counters = entityOf(bookingCounterSchema, access);

  const read = async (
    mentorId: PersonId,
    period: CountedPeriod["kind"],
    first: string,
    last: string,
  ): Promise<Record<string, number>> => {
    const [from, upTo] = [
      { period, key: first },
      { period, key: last },
    ];
    const query = counters.between("byMentor", { mentorId }, from, upTo);
    const found = await readAllOf(access, query, readBookingCounter);
    return Object.fromEntries(found.map(({ key, amount }) => [key, amount]));
  };

  return {
    raise: (mentorId, { kind, key }, by, max) => {
      const at = { mentorId, period: kind, key };
      const add =
        max === null
          ? counters.add(at, { amount: by })
          : counters.add(at, { amount: by }, ({ lte, notExists }) =>
              max < by
                ? lte("amount", max - by)
                : `${notExists("amount")} OR ${lte("amount", max - by)}`,
            );
      return writeOf(names[kind], limitReached, { Update: add });
    },
    lower: (mentorId, { kind, key }, by) =>
      writeOf("bookingCounter.lower", limitReached, {
        Update: counters.add({ mentorId, period: kind, key }, { amount: -by }),
      }),
    usageOf: async (mentorId, { first, last }) => {
      const [from, to] = [limitPeriodsOf(first), limitPeriodsOf(last)];
      const [sessionsByDay, sessionsByWeek, minutesByMonth] = await Promise.all([
        read(mentorId, "day", from.day, to.day),
        read(mentorId, "week", from.week, to.week),
        read(mentorId, "month", from.month, to.month),
      ]);
      return { sessionsByDay, sessionsByWeek, minutesByMonth };
    },
  };
};
