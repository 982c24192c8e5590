import type { AppError, ErrorCode } from "@waymark/contracts/error";
import { err, type Result } from "@waymark/domain/result";
import { type Command, once } from "../command/index.ts";
import type { BookingDeps } from "./deps.ts";

const attemptsMax = 6;

/** What the decision was made on is no longer so; another one, made anew, may stand. */
const isOutdated: Partial<Record<ErrorCode, true>> = {
  "availability.changed_meanwhile": true,
  "booking.changed_meanwhile": true,
};

/**
 * Carries a booking's command out once per key. When the store refuses what was decided because
 * something else changed in between, it is decided again; a refusal of the decision itself stands.
 *
 * @returns `booking.id_taken` for a key that came before with other input, `storage.busy` when
 *   changes outran every attempt
 */
export const attempt =
  (deps: Pick<BookingDeps, "commands" | "commit" | "ids">) =>
  async <Answer>(command: Command<Answer>): Promise<Result<Answer, AppError>> => {
    for (let attempts = 1; ; attempts += 1) {
      let isDecided = false;
      const outcome = await once(deps)({
        ...command,
        decide: async () => {
          const decision = await command.decide();
          isDecided = decision.ok;
          return decision;
        },
      });
      if (outcome.ok) return outcome;
      const { code } = outcome.error;
      if (code === "request.key_reused") return err({ code: "booking.id_taken" });
      if (!isDecided || isOutdated[code] !== true) return outcome;
      if (attempts === attemptsMax) return err({ code: "storage.busy" });
    }
  };
