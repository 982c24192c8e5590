import type { AppError } from "@waymark/contracts/error";
import { MessageMoved, type TakeBackInput } from "@waymark/contracts/message";
import type { PersonId } from "@waymark/domain/id";
import { act } from "@waymark/domain/message";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { MessageDeps } from "./deps.ts";
import { messageDueWrites } from "./due-writes.ts";

/** Takes back what is still held; nobody but its sender ever knew of it. */
export const takeBackMessage =
  (deps: MessageDeps) =>
  (
    { personId }: { readonly personId: PersonId },
    input: TakeBackInput,
  ): Promise<Result<MessageMoved, AppError>> => {
    const now = deps.clock.now();
    return onceDecidedAnew(deps, ["message.changed_meanwhile"])({
      actor: personId,
      requestKey: input.requestKey,
      input: { command: "message.takeBack", ...input },
      now,
      parse: (stored) => MessageMoved.parse(stored),
      decide: async () => {
        const message = await deps.messages.get(input.mentorshipId, input.messageId);
        if (message?.fromId !== personId) return err({ code: "message.not_found" });
        const taken = act(message, { action: "take_back" }, "sender", now);
        if (!taken.ok) return taken;
        const { id, status, deliverAt } = taken.value;
        return ok({
          answer: { id, status, deliverAt },
          writes: [deps.messages.replace(taken.value), ...messageDueWrites(deps, taken.value)],
          events: [],
        });
      },
    });
  };
