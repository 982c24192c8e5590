import type { AppError } from "@waymark/contracts/error";
import {
  type AddItemInput,
  type AttestInput,
  type RecordDecisionInput,
  SessionMoved,
  type SetAgendaInput,
  type TickItemInput,
} from "@waymark/contracts/session";
import type { SessionId } from "@waymark/domain/id";
import { err, type Result } from "@waymark/domain/result";
import type { Session, SessionMove } from "@waymark/domain/session";
import type * as z from "zod";
import { onceDecidedAnew } from "../command/index.ts";
import type { Actor, SessionDeps } from "./deps.ts";
import { loadToChange } from "./load.ts";
import { planMove } from "./move.ts";

type Target = { readonly operationId: string; readonly sessionId: SessionId };

/** A step of one of the two, carried out once per operation; steps of the other do not get in its way. */
const moveAs =
  <Input extends Target>(
    toMove: (input: Input) => SessionMove,
    isOutdated: (input: Input, session: Session) => boolean = () => false,
  ) =>
  (deps: SessionDeps) =>
  async ({ personId }: Actor, input: Input): Promise<Result<SessionMoved, AppError>> => {
    const now = deps.clock.now();
    return onceDecidedAnew(deps, ["session.changed_meanwhile"])({
      actor: personId,
      requestKey: input.operationId,
      input: { command: "session.move", ...input },
      now,
      parse: (stored) => SessionMoved.parse(stored),
      decide: async () => {
        const part = await loadToChange(deps)(personId, input.sessionId);
        if (!part.ok) return part;
        return isOutdated(input, part.value.session)
          ? err({ code: "session.changed_meanwhile" })
          : planMove(deps, part.value, toMove(input), now);
      },
    });
  };

/** Both write one agenda: `session.changed_meanwhile` when it is not the one that was read. */
export const setAgenda = moveAs<z.infer<typeof SetAgendaInput>>(
  ({ text }) => ({ action: "set_agenda", text }),
  ({ insteadOf }, { agenda }) => insteadOf !== (agenda?.at ?? null),
);

export const attestSession = moveAs<z.infer<typeof AttestInput>>(({ says }) => ({
  action: "attest",
  says,
}));

export const addActionItem = moveAs<z.infer<typeof AddItemInput>>(({ item }) => ({
  action: "add_item",
  item,
}));

export const tickActionItem = moveAs<z.infer<typeof TickItemInput>>(({ itemId, isDone }) => ({
  action: "tick_item",
  itemId,
  isDone,
}));

export const recordDecision = moveAs<z.infer<typeof RecordDecisionInput>>(({ decision }) => ({
  action: "record_decision",
  decision,
}));
