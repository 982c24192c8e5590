import { addMinutes, type Instant } from "../time/index.ts";
import type { Booking } from "./booking.ts";
import { bucketsOf } from "./buckets.ts";

/** A session's time with the break that the mentor has after it. */
export type SessionTime = Pick<Booking, "start" | "end" | "breakMinutes">;

/** The buckets that a session takes from its mentor: its own time and the break after it. */
export const mentorBuckets = ({ start, end, breakMinutes }: SessionTime): readonly Instant[] =>
  bucketsOf(start, addMinutes(end, breakMinutes));

/** The buckets that a session takes from a mentee. */
export const menteeBuckets = ({
  start,
  end,
}: Pick<SessionTime, "start" | "end">): readonly Instant[] => bucketsOf(start, end);
