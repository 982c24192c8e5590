import type { AppError, ErrorCode } from "@waymark/contracts/error";
import { err, type Result } from "@waymark/domain/result";
import { type Command, once } from "../command/index.ts";
import type { Commands, Commit, Ids } from "../ports/index.ts";

type Deps = { readonly commands: Commands; readonly commit: Commit; readonly ids: Ids };

const attemptsMax = 4;

const isOutdated: Partial<Record<ErrorCode, true>> = {
  "mentorship.changed_meanwhile": true,
  "agreement.changed_meanwhile": true,
};

/**
 * Carries a pair's command out once per key. News of sessions change a mentorship at any time, so
 * what the store refuses for a change in between is decided again on what is there now.
 *
 * @returns `storage.busy` when changes outran every attempt
 */
export const attemptOfPair =
  (deps: Deps) =>
  async <Answer>(command: Command<Answer>): Promise<Result<Answer, AppError>> => {
    for (let attempts = 1; attempts <= attemptsMax; attempts += 1) {
      const outcome = await once(deps)(command);
      if (outcome.ok || isOutdated[outcome.error.code] !== true) return outcome;
    }
    return err({ code: "storage.busy" });
  };
