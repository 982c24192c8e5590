import { type PersonId, SessionId } from "@waymark/domain/id";
import { addDays, type Instant } from "@waymark/domain/time";
import type { BookingDeps } from "./deps.ts";

type Deps = Pick<BookingDeps, "locks">;

/** Nobody is booked further ahead. */
const daysAhead = 430;

const ownersOf = async (
  { locks }: Deps,
  personId: PersonId,
  now: Instant,
): Promise<ReadonlySet<string>> => {
  const kept = await locks.list(personId, { from: now, to: addDays(now, daysAhead) });
  return new Set(kept.map(({ owner }) => owner));
};

/** Sessions ahead that take both people's time. Locks are read as they are; lists may be behind. */
export const sharedSessions = async (
  deps: Deps,
  [one, other]: readonly [PersonId, PersonId],
  now: Instant,
): Promise<readonly SessionId[]> => {
  const [own, others] = await Promise.all([ownersOf(deps, one, now), ownersOf(deps, other, now)]);
  return [...own].flatMap((owner) => {
    const id = SessionId.safeParse(owner);
    return id.success && others.has(owner) ? [id.data] : [];
  });
};
