import type { AppError } from "@waymark/contracts/error";
import { err, type Result } from "@waymark/domain/result";
import { type Command, onceDecidedAnew } from "../command/index.ts";
import type { BookingDeps } from "./deps.ts";

/** What the decision was made on is no longer so; another one, made anew, may stand. */
const outdated = ["availability.changed_meanwhile", "booking.changed_meanwhile"] as const;

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
    const outcome = await onceDecidedAnew(deps, outdated)(command);
    return !outcome.ok && outcome.error.code === "request.key_reused"
      ? err({ code: "booking.id_taken" })
      : outcome;
  };
