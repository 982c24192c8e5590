import { addMinutes, type Instant } from "@waymark/domain/time";
import type { ModelBooking, ModelLock, ModelState } from "./state.ts";

/** The quarters of an hour from a quarter's start to an end, by walking. */
const quarters = (start: Instant, end: Instant): readonly Instant[] => {
  const found: Instant[] = [];
  for (let at = start; at < end; at = addMinutes(at, 15)) found.push(at);
  return found;
};

type Spent = Pick<ModelBooking, "mentor" | "start" | "end" | "breakMinutes">;

export const mentorKeys = ({ mentor, start, end, breakMinutes }: Spent): readonly string[] =>
  quarters(start, addMinutes(end, breakMinutes)).map((quarter) => `${mentor} ${quarter}`);

export const menteeKeys = (
  mentee: number,
  { start, end }: Pick<Spent, "start" | "end">,
): readonly string[] => quarters(start, end).map((quarter) => `${mentee} ${quarter}`);

export const bookingKeys = (booking: ModelBooking): readonly string[] => [
  ...mentorKeys(booking),
  ...(booking.mentee === null ? [] : menteeKeys(booking.mentee, booking)),
];

const isLive = ({ until }: ModelLock, now: Instant): boolean => until === null || now < until;

/** Whether one of the quarters is somebody's, apart from those owners. */
export const isTaken = (
  { locks }: ModelState,
  keys: readonly string[],
  now: Instant,
  except: readonly string[],
): boolean =>
  keys.some((key) => {
    const lock = locks.get(key);
    return lock !== undefined && isLive(lock, now) && !except.includes(lock.owner);
  });

export const take = (
  { locks }: ModelState,
  keys: readonly string[],
  owner: string,
  until: Instant | null = null,
): void => {
  for (const key of keys) locks.set(key, { owner, until });
};

export const free = ({ locks }: ModelState, keys: readonly string[], owner: string): void => {
  for (const key of keys) if (locks.get(key)?.owner === owner) locks.delete(key);
};

export const ownerOfHold = (person: number): string => `hold ${person}`;

/** A hold that has not ended gives back what it still has; one that has ended keeps nothing. */
export const freeHold = (
  state: ModelState,
  person: number,
  now: Instant,
  taken: readonly string[],
): void => {
  const hold = state.holds.get(person);
  if (hold === undefined || hold.until <= now) return;
  const keys = [...mentorKeys(hold), ...menteeKeys(person, hold)];
  free(
    state,
    keys.filter((key) => !taken.includes(key)),
    ownerOfHold(person),
  );
};
