import type { BookingView } from "@waymark/contracts/booking";

type Told = Pick<BookingView, "status" | "seat" | "seats" | "seatsTaken" | "start">;

/** Whether somebody who waits could have a seat now: they were busy when it became free. */
export const hasFreeSeat = (
  { status, seat, seats, seatsTaken, start }: Told,
  nowMs: number,
): boolean =>
  status === "confirmed" && seat === "waiting" && seatsTaken < seats && nowMs < Date.parse(start);
