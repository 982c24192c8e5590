import type { SavedAvailability, SetAcceptingInput } from "@waymark/contracts/availability";
import type { AppError } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { AvailabilityDeps } from "./deps.ts";
import { saveAvailability } from "./save-availability.ts";

/**
 * Pauses a mentor or ends the pause; booked sessions stay. Saying the same twice is no error and
 * makes no new version.
 */
export const setAccepting =
  (deps: AvailabilityDeps) =>
  async (
    { personId: mentorId }: { readonly personId: PersonId },
    { baseVersion, accepting }: SetAcceptingInput,
  ): Promise<Result<SavedAvailability, AppError>> => {
    const stored = await deps.availabilities.get(mentorId);
    if (stored === null) return err({ code: "availability.not_set" });
    const { version } = stored.schedule;
    if (stored.schedule.accepting === accepting) return ok({ version });
    if (version !== baseVersion) return err({ code: "availability.changed_meanwhile" });
    return saveAvailability(deps)({
      ...stored,
      schedule: { ...stored.schedule, accepting, version: version + 1 },
    });
  };
