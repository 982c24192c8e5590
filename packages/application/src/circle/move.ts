import { CircleMoved, type MoveCircleInput } from "@waymark/contracts/circle";
import type { AppError } from "@waymark/contracts/error";
import { act } from "@waymark/domain/circle";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { CircleDeps } from "./deps.ts";
import { hostChanged } from "./host-changed.ts";
import { loadProgrammeOf } from "./load-programme-of.ts";
import { turnWrite } from "./turn-write.ts";

/** A member's step: passes the turn on, takes it over, or leaves. */
export const moveCircle =
  (deps: CircleDeps) =>
  (
    actor: { readonly personId: PersonId },
    input: MoveCircleInput,
  ): Promise<Result<CircleMoved, AppError>> => {
    const now = deps.clock.now();
    const { requestKey, circleId, action } = input;
    return onceDecidedAnew(deps, ["circle.changed_meanwhile"])({
      actor: actor.personId,
      requestKey,
      input,
      now,
      parse: (stored) => CircleMoved.parse(stored),
      decide: async () => {
        const circle = await deps.circles.get(circleId);
        if (circle === null) return err({ code: "circle.not_found" });
        const moved = act(circle, action, actor.personId, now);
        if (!moved.ok) return moved;
        const next = moved.value;
        const run = await loadProgrammeOf(deps, circle);
        if (run === null) return err({ code: "circle.not_found" });
        return ok({
          answer: { circleId, status: next.status },
          writes: [
            deps.circles.replace(next),
            turnWrite(deps, next, run.programme.cadence),
            ...(action === "leave" ? [deps.circles.forget(next, actor.personId)] : []),
          ],
          events: hostChanged(deps, circle, next, now),
        });
      },
    });
  };
