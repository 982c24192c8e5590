import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import { type Command, onceDecidedAnew, type OnceDeps } from "../command/index.ts";

const outdated = ["mentorship.changed_meanwhile", "agreement.changed_meanwhile"] as const;

/**
 * Carries a pair's command out once per key. News of sessions change a mentorship at any time, so
 * what the store refuses for a change in between is decided again on what is there now.
 *
 * @returns `storage.busy` when changes outran every attempt
 */
export const attemptOfPair =
  (deps: OnceDeps) =>
  <Answer>(command: Command<Answer>): Promise<Result<Answer, AppError>> =>
    onceDecidedAnew(deps, outdated)(command);
