import { CircleMoved, type MoveCircleInput } from "@waymark/contracts/circle";
import type { AppError } from "@waymark/contracts/error";
import { act, type Circle } from "@waymark/domain/circle";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { CircleDeps } from "./deps.ts";

/** Another host is told to all; that somebody left is not, as with a pair. */
const isNews = (before: Circle, next: Circle): boolean =>
  next.status === "open" && before.hostId !== next.hostId;

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
        return ok({
          answer: { circleId, status: next.status },
          writes: [
            deps.circles.replace(next),
            ...(action === "leave" ? [deps.circles.forget(next, actor.personId)] : []),
          ],
          events: isNews(circle, next)
            ? [
                {
                  id: deps.ids.newEventId(),
                  at: now,
                  v: 1,
                  type: "circle.host_changed",
                  circleId,
                  memberIds: next.memberIds,
                  revision: next.revision,
                },
              ]
            : [],
        });
      },
    });
  };
