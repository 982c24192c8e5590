import { isDeepStrictEqual } from "node:util";
import type { AppError } from "@waymark/contracts/error";
import type { SavedAvailability } from "@waymark/contracts/availability";
import type { Availability } from "@waymark/domain/availability";
import { ok, type Result } from "@waymark/domain/result";
import type { AvailabilityDeps } from "./deps.ts";

/**
 * Puts a version in the place of the one below it. Sent again, the same version is answered as the
 * first time: what is stored tells that it was this very change.
 *
 * @returns `availability.changed_meanwhile` when somebody else saved the version
 */
export const saveAvailability =
  (deps: AvailabilityDeps) =>
  async (changed: Availability): Promise<Result<SavedAvailability, AppError>> => {
    const { mentorId, schedule } = changed;
    const { version } = schedule;
    const write =
      version === 1 ? deps.availabilities.insert(changed) : deps.availabilities.replace(changed);
    const committed = await deps.commit(
      [write],
      [
        {
          id: deps.ids.newEventId(),
          at: deps.clock.now(),
          v: 1,
          type: "availability.changed",
          mentorId,
          version,
        },
      ],
    );
    if (committed.ok) return ok({ version });
    const stored = await deps.availabilities.get(mentorId);
    return isDeepStrictEqual(stored, changed) ? ok({ version }) : committed;
  };
