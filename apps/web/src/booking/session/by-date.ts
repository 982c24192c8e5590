import type { BookingSummary } from "@waymark/contracts/booking";
import { clockOf } from "../slot/wall-clock.ts";

type Listed = {
  /** Requests that wait for the reader's answer. */
  readonly waiting: readonly BookingSummary[];
  readonly dates: readonly {
    readonly date: string;
    readonly bookings: readonly BookingSummary[];
  }[];
};

/** Sessions as their list shows them: what waits for the reader first, the rest by date, in order. */
export const byDate = (bookings: readonly BookingSummary[], zone: string): Listed => {
  const clock = clockOf(zone);
  const isWaiting = ({ status, viewer }: BookingSummary): boolean =>
    status === "requested" && viewer !== "mentee";
  const dated = Map.groupBy(
    bookings.filter((booking) => !isWaiting(booking)),
    ({ start }) => clock(Date.parse(start)).date,
  );
  return {
    waiting: bookings.filter(isWaiting),
    dates: [...dated].map(([date, same]) => ({ date, bookings: same })),
  };
};
