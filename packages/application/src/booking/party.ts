import type { AppError } from "@waymark/contracts/error";
import type { Booking, Seat } from "@waymark/domain/booking";
import type { PersonId, SessionId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { areApart } from "../apart/index.ts";
import type { BookingDeps } from "./deps.ts";

export type Viewer = "mentor" | "mentee" | "delegate";

/** A booking as one of its people has it. */
export type Part = {
  readonly booking: Booking;
  readonly viewer: Viewer;
  /** Of a mentee in a group. */
  readonly seat: Seat | null;
};

type Deps = Pick<BookingDeps, "bookings" | "delegates" | "blocks">;

/** A delegate does not get to see the mentor's sessions with somebody whom a block keeps from them. */
const isActingDelegate = async (
  deps: Deps,
  { mentorId, menteeId }: Booking,
  personId: PersonId,
): Promise<boolean> =>
  (await deps.delegates.isDelegate(mentorId, personId)) &&
  (menteeId === undefined || !(await areApart(deps, personId, menteeId)));

const viewerOf = async (
  deps: Deps,
  booking: Booking,
  seat: Seat | null,
  personId: PersonId,
): Promise<Viewer | null> => {
  const { mentorId, menteeId } = booking;
  if (personId === mentorId) return "mentor";
  if (personId === menteeId || seat !== null) return "mentee";
  return (await isActingDelegate(deps, booking, personId)) ? "delegate" : null;
};

/** Loads a booking for someone; "not yours" and "not there" are one answer. */
export const loadFor =
  (deps: Deps) =>
  async (personId: PersonId, id: SessionId): Promise<Result<Part, AppError>> => {
    const booking = await deps.bookings.get(id);
    if (booking === null) return err({ code: "booking.not_found" });
    const seat = booking.kind === "group" ? await deps.bookings.seatOf(id, personId) : null;
    const viewer = await viewerOf(deps, booking, seat, personId);
    return viewer === null ? err({ code: "booking.not_found" }) : ok({ booking, viewer, seat });
  };

/** The same for a change, which has to be made from the present revision. */
export const loadForChange =
  (deps: Deps) =>
  async (
    personId: PersonId,
    { sessionId, revision }: { readonly sessionId: SessionId; readonly revision: number },
  ): Promise<Result<Part, AppError>> => {
    const part = await loadFor(deps)(personId, sessionId);
    if (!part.ok) return part;
    return part.value.booking.revision === revision
      ? part
      : err({ code: "booking.changed_meanwhile" });
  };

/** A delegate acts for the mentor. */
export const sideOf = (viewer: Viewer): "mentor" | "mentee" =>
  viewer === "mentee" ? "mentee" : "mentor";
