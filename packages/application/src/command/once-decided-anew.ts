import type { AppError, ErrorCode } from "@waymark/contracts/error";
import { err, type Result } from "@waymark/domain/result";
import { type Command, once, type OnceDeps } from "./once.ts";

const attemptsMax = 6;

/**
 * `once`, decided again when the store refuses what was decided because something changed in between;
 * a refusal of the decision itself stands.
 *
 * @param outdated the refusals that say so
 * @returns `storage.busy` when changes outran every attempt
 */
export const onceDecidedAnew =
  (deps: OnceDeps, outdated: readonly ErrorCode[]) =>
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
      if (outcome.ok || !isDecided || !outdated.includes(outcome.error.code)) return outcome;
      if (attempts === attemptsMax) return err({ code: "storage.busy" });
    }
  };
