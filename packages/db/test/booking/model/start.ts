import { addMinutes, type Instant } from "@waymark/domain/time";
import { fromHour, type Kind, offerings } from "../world.ts";
import { isActive, type ModelBooking, type ModelState } from "./state.ts";
import { isTaken, mentorKeys } from "./time.ts";

export const dayOf = (start: Instant): string => start.slice(0, 10);
export const monthOf = (start: Instant): string => start.slice(0, 7);

/** The Monday of the week, by the calendar of 1970, which began on a Thursday. */
export const weekOf = (start: Instant): string => {
  const day = Math.floor(Date.parse(start) / 86_400_000);
  return new Date((day - ((day + 3) % 7)) * 86_400_000).toISOString().slice(0, 10);
};

const minutesOf = ({ start, end }: Pick<ModelBooking, "start" | "end">): number =>
  (Date.parse(end) - Date.parse(start)) / 60_000;

export const counted = (state: ModelState, mentor: number, except?: ModelBooking) =>
  [...state.bookings.values()].filter(
    (booking) => booking.mentor === mentor && isActive(booking) && booking.id !== except?.id,
  );

const isLimited = (
  state: ModelState,
  mentor: number,
  kind: Kind,
  start: Instant,
  moving: ModelBooking | undefined,
): boolean => {
  const hours = state.availability.get(mentor)?.hours;
  if (hours === undefined) return true;
  const others = counted(state, mentor, moving);
  const sameDay = others.filter((other) => dayOf(other.start) === dayOf(start)).length;
  const sameWeek = others.filter((other) => weekOf(other.start) === weekOf(start)).length;
  const sameMonth = others
    .filter((other) => monthOf(other.start) === monthOf(start))
    .reduce((sum, other) => sum + minutesOf(other), 0);
  return (
    (hours.dayMax !== null && sameDay + 1 > hours.dayMax) ||
    (hours.weekMax !== null && sameWeek + 1 > hours.weekMax) ||
    (hours.monthMinutes !== null && sameMonth + offerings[kind].minutes > hours.monthMinutes)
  );
};

export type StartQuestion = {
  readonly mentor: number;
  readonly kind: Kind;
  readonly start: Instant;
  readonly now: Instant;
  /** Owners whose quarters do not count. */
  readonly except: readonly string[];
  readonly moving?: ModelBooking;
};

/** @returns the code that refuses the start, or null */
export const startRefusal = (state: ModelState, question: StartQuestion): string | null => {
  const { mentor, kind, start, now, except, moving } = question;
  const hours = state.availability.get(mentor)?.hours;
  if (hours === undefined) return "availability.not_set";
  const end = addMinutes(start, offerings[kind].minutes);
  const minute = (instant: Instant): number => (Date.parse(instant) / 60_000) % 1440;
  const isOffered =
    hours.accepting &&
    start >= now &&
    minute(start) % 30 === 0 &&
    minute(start) >= fromHour * 60 &&
    minute(start) + offerings[kind].minutes <= hours.untilHour * 60;
  if (!isOffered) return "slot.not_offered";
  const keys = mentorKeys({ mentor, start, end, breakMinutes: hours.breakMinutes });
  if (isTaken(state, keys, now, except)) return "slot.taken";
  return isLimited(state, mentor, kind, start, moving) ? "mentor.limit_reached" : null;
};
