import { addMinutes, type Instant } from "@waymark/domain/time";

/** One mentee's try to have one start of one mentor. */
export type Attempt = {
  readonly number: number;
  readonly mentor: number;
  readonly start: Instant;
};

export type Tried = "booked" | "refused";

const sessionMinutes = 30;

export const endOf = (start: Instant): Instant => addMinutes(start, sessionMinutes);
