import type { SavedAvailability, SetAvailabilityInput } from "@waymark/contracts/availability";
import type { AppError } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";
import type { AvailabilityDeps } from "./deps.ts";
import { readScheduleInput } from "./read-schedule-input.ts";
import { saveAvailability } from "./save-availability.ts";

/**
 * Saves a mentor's hours and offerings, the first ones as version 1. What is booked stays as it is.
 *
 * @returns the schedule's own refusals with every fault in its place, or
 *   `availability.changed_meanwhile` when the input was not made from the stored version
 */
export const setAvailability =
  (deps: AvailabilityDeps) =>
  async (
    { personId: mentorId }: { readonly personId: PersonId },
    { baseVersion, schedule: written, offerings }: SetAvailabilityInput,
  ): Promise<Result<SavedAvailability, AppError>> => {
    const schedule = readScheduleInput(written, baseVersion + 1);
    if (!schedule.ok) return schedule;
    return saveAvailability(deps)({ mentorId, schedule: schedule.value, offerings });
  };
