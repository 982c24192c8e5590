import type { AppError } from "@waymark/contracts/error";
import {
  type EditProgrammeInput,
  type MoveProgrammeInput,
  ProgrammeMoved,
} from "@waymark/contracts/programme";
import type { PersonId } from "@waymark/domain/id";
import { act, type ProgrammeMove } from "@waymark/domain/programme";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import type { ProgrammeDeps } from "./deps.ts";
import { ownProgramme } from "./own.ts";

const step =
  (deps: ProgrammeDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: EditProgrammeInput | MoveProgrammeInput,
    move: ProgrammeMove,
  ): Promise<Result<ProgrammeMoved, AppError>> =>
    once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "programme.move", move: move.action, ...input },
      now: deps.clock.now(),
      parse: (stored) => ProgrammeMoved.parse(stored),
      decide: async () => {
        const own = await ownProgramme(deps)(actor, input.programmeId, "manage_programmes");
        if (!own.ok) return own;
        const { programme, member } = own.value;
        if ("revision" in input && input.revision !== programme.revision) {
          return err({ code: "programme.changed_meanwhile" });
        }
        const moved = act(programme, move);
        if (!moved.ok) return moved;
        const { id, status, revision } = moved.value;
        return ok({
          answer: { programmeId: id, status, revision },
          writes: [deps.programmes.replace(moved.value), deps.members.check(member)],
          events: [],
        });
      },
    });

/** Changes what a programme is; cohorts that began keep what they began with. */
export const editProgramme =
  (deps: ProgrammeDeps) =>
  (
    actor: { readonly personId: PersonId },
    input: EditProgrammeInput,
  ): Promise<Result<ProgrammeMoved, AppError>> =>
    step(deps)(actor, input, { action: "edit", content: input.content });

/** Opens a programme for cohorts, or closes it for new ones. */
export const moveProgramme =
  (deps: ProgrammeDeps) =>
  (
    actor: { readonly personId: PersonId },
    input: MoveProgrammeInput,
  ): Promise<Result<ProgrammeMoved, AppError>> =>
    step(deps)(actor, input, { action: input.action });
