import { err, ok, type Result } from "../result/index.ts";
import { allows } from "../transition/index.ts";
import type { ProgrammeError } from "./errors.ts";
import type { Programme, ProgrammeContent, ProgrammeStatus } from "./programme.ts";
import { programmeTransitions } from "./transitions.ts";

export type ProgrammeMove =
  | { readonly action: "open" | "close" }
  | { readonly action: "edit"; readonly content: ProgrammeContent };

const statusAfter = { open: "open", close: "closed" } as const satisfies Record<
  Exclude<ProgrammeMove["action"], "edit">,
  ProgrammeStatus
>;

/**
 * One step of a programme by who may manage it: refuses with `programme.illegal_transition` whatever
 * `programmeTransitions` does not list, and raises the revision by one otherwise. What is
 * edited counts at once, also for cohorts that began; answers name their question and stay.
 */
export const act = (programme: Programme, move: ProgrammeMove): Result<Programme, ProgrammeError> =>
  allows(programmeTransitions[move.action], "manager", programme.status)
    ? ok({
        ...programme,
        ...(move.action === "edit" ? move.content : { status: statusAfter[move.action] }),
        revision: programme.revision + 1,
      })
    : err({ code: "programme.illegal_transition" });
