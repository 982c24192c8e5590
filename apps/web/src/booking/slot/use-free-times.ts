import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../shared/api/index.ts";
import { instantAtLocal } from "../../shared/time/index.ts";
import { type Offer, slotsOptions } from "../queries.ts";
import { type ClockChange, clockChanges } from "./clock-change.ts";
import { addDates, datesFrom } from "./dates.ts";
import { type Day, daysOf } from "./day.ts";
import { clockOf } from "./wall-clock.ts";

type Asked = {
  readonly offer: Offer;
  /** The viewer's first date and how many there are in view. */
  readonly date: string;
  readonly count: number;
  readonly zone: string;
  readonly theirZone: string;
};

type FreeTimes = {
  /** Undefined while the answer is on its way. */
  readonly days: readonly Day[] | undefined;
  /** Where none is free in view: the next start after it, or null when there is none at all. */
  readonly nextAfter: string | null;
  readonly changes: {
    readonly mine: readonly ClockChange[];
    readonly theirs: readonly ClockChange[];
  };
  /** The end of the dates in view, in milliseconds since 1970. */
  readonly endMs: number;
  readonly error: unknown;
  readonly retry: () => void;
};

const midnight = (date: string, zone: string): string =>
  instantAtLocal(`${date}T00:00`, zone) ?? `${date}T00:00:00.000Z`;

/** The free times on some dates of the viewer's calendar. */
export const useFreeTimes = ({ offer, date, count, zone, theirZone }: Asked): FreeTimes => {
  const window = useMemo(
    () => ({ from: midnight(date, zone), to: midnight(addDates(date, count), zone) }),
    [date, count, zone],
  );
  const clocks = useMemo(
    () => ({ mine: clockOf(zone), theirs: clockOf(theirZone) }),
    [zone, theirZone],
  );
  const query = useQuery(slotsOptions(useApi(), offer, window));
  const slots = query.data?.slots;
  const days = useMemo(
    () => (slots === undefined ? undefined : daysOf(slots, datesFrom(date, count), clocks)),
    [slots, date, count, clocks],
  );
  const changes = useMemo(() => {
    const [fromMs, toMs] = [Date.parse(window.from), Date.parse(window.to)];
    return {
      mine: clockChanges(clocks.mine, fromMs, toMs),
      theirs: zone === theirZone ? [] : clockChanges(clocks.theirs, fromMs, toMs),
    };
  }, [window, clocks, zone, theirZone]);
  return {
    days,
    nextAfter: query.data?.nextAfter ?? null,
    changes,
    endMs: Date.parse(window.to),
    error: query.data === undefined && query.isError ? query.error : undefined,
    retry: () => void query.refetch(),
  };
};
