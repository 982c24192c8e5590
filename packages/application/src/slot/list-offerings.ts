import type { OfferingsAnswer, PublicOffering } from "@waymark/contracts/availability";
import type { AppError } from "@waymark/contracts/error";
import type { Offering, OfferPlace } from "@waymark/domain/availability";
import { ok, type Result } from "@waymark/domain/result";
import { findAvailability, type OfferDeps } from "../availability/index.ts";
import type { Viewer } from "./viewer.ts";

const nothing: OfferingsAnswer = { timeZone: null, offerings: [] };

const shown = ({ meetingUrl: _meetingUrl, stepMinutes: _step, open: _open, ...rest }: Offering) =>
  rest satisfies PublicOffering;

/**
 * What a mentor can be booked for, in the mentor's own order, to whomever it is open. A mentor who is
 * paused, or has set no hours yet, offers nothing.
 */
export const listOfferings =
  (deps: OfferDeps) =>
  async (viewer: Viewer, place: OfferPlace): Promise<Result<OfferingsAnswer, AppError>> => {
    const found = await findAvailability(deps)(viewer, place);
    if (!found.ok) return found.error.code === "availability.not_set" ? ok(nothing) : found;
    const { schedule, offerings } = found.value;
    if (!schedule.accepting) return ok(nothing);
    return ok({
      timeZone: schedule.timeZone,
      offerings: offerings.filter(({ open }) => open).map(shown),
    });
  };
