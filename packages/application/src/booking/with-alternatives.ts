import type { AppError, ErrorCode } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import { err, type Result } from "@waymark/domain/result";
import type { BusyTimes } from "../ports/index.ts";
import { nearestStarts } from "../slot/index.ts";
import type { StartQuestion } from "./check-start.ts";
import type { BookingDeps } from "./deps.ts";

/** Another start would help against these. */
const helpsWithAnother: Partial<Record<ErrorCode, true>> = {
  "slot.taken": true,
  "slot.not_offered": true,
  "mentor.limit_reached": true,
  "booking.mentee_busy": true,
  "booking.full": true,
};

/** A start is no alternative for somebody who has something else then. */
const busyWith = (busyTimes: BusyTimes, menteeId: PersonId): BusyTimes => ({
  ofMentor: async (mentorId, window, now, except) => [
    ...(await busyTimes.ofMentor(mentorId, window, now, except)),
    ...(await busyTimes.ofMentor(menteeId, window, now, except)),
  ],
});

/** Adds to a refusal of a start what can be had instead, read after it was refused. */
export const withAlternatives =
  (deps: BookingDeps) =>
  async <Value>(
    outcome: Result<Value, AppError>,
    question: StartQuestion | null,
    menteeId: PersonId | undefined,
  ): Promise<Result<Value, AppError>> => {
    if (outcome.ok || question === null) return outcome;
    if (helpsWithAnother[outcome.error.code] !== true) return outcome;
    const { offer, start, now, moving, holderId } = question;
    const busyTimes = menteeId === undefined ? deps.busyTimes : busyWith(deps.busyTimes, menteeId);
    const aside = { moving, holderId };
    const alternatives = await nearestStarts({ ...deps, busyTimes })(offer, start, now, aside);
    return err({ ...outcome.error, alternatives });
  };
