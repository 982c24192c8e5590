import type { AppError } from "@waymark/contracts/error";
import type { PersonId, SessionId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Session } from "@waymark/domain/session";
import { type Side, sideOf } from "@waymark/domain/side";
import type { SessionDeps } from "./deps.ts";
import { followBooking, sessionAhead } from "./follow.ts";

export type Part = { readonly session: Session; readonly side: Side };

const notFound = err({ code: "session.not_found" } as const);

const asPart = (session: Session | null, personId: PersonId): Result<Part, AppError> => {
  const side = session === null ? null : sideOf(session, personId);
  return session === null || side === null ? notFound : ok({ session, side });
};

type ReadDeps = Pick<SessionDeps, "sessions" | "bookings" | "mentorships">;

/**
 * Loads a session for one of its two people; "not yours" and "not there" are one answer. One that was
 * confirmed a moment ago is shown as it will be stored.
 *
 * @returns `session.of_a_group` to a group's host
 */
export const loadToRead =
  (deps: ReadDeps) =>
  async (personId: PersonId, id: SessionId): Promise<Result<Part, AppError>> => {
    const stored = await deps.sessions.get(id);
    if (stored !== null) return asPart(stored, personId);
    const booking = await deps.bookings.get(id);
    if (booking === null) return notFound;
    if (booking.kind === "group") {
      return booking.mentorId === personId ? err({ code: "session.of_a_group" }) : notFound;
    }
    const ahead = await sessionAhead(deps, booking);
    return typeof ahead === "string" ? notFound : asPart(ahead, personId);
  };

/** The same for a step of it, for which it has to be stored. */
export const loadToChange =
  (deps: SessionDeps) =>
  async (personId: PersonId, id: SessionId): Promise<Result<Part, AppError>> => {
    const stored = await deps.sessions.get(id);
    if (stored !== null) return asPart(stored, personId);
    const ahead = await loadToRead(deps)(personId, id);
    if (!ahead.ok) return ahead;
    await followBooking(deps)({ sessionId: id });
    return asPart(await deps.sessions.get(id), personId);
  };
