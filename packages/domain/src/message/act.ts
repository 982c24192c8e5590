import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { MessageError } from "./errors.ts";
import type { Message } from "./message.ts";
import { type MessageParty, messageTransitions } from "./transitions.ts";

export type MessageMove =
  | { readonly action: "deliver" | "take_back" | "stop" }
  | { readonly action: "hold_on"; readonly until: Instant };

type Outcome = Result<Message, MessageError>;

const perform = (message: Message, move: MessageMove, now: Instant): Outcome => {
  switch (move.action) {
    case "deliver":
      return now < message.deliverAt
        ? err({ code: "message.too_early" })
        : ok({ ...message, status: "delivered", deliveredAt: now });
    case "hold_on":
      return ok({ ...message, deliverAt: move.until });
    case "take_back":
      return ok({ ...message, status: "taken_back" });
    case "stop":
      return ok({ ...message, status: "stopped" });
  }
};

/**
 * One step of a message: refuses with `message.illegal_transition` whatever `messageTransitions` does
 * not list for this party in this status, a delivery before its time with `message.too_early`, and
 * raises the revision by one otherwise.
 */
export const act = (
  message: Message,
  move: MessageMove,
  party: MessageParty,
  now: Instant,
): Outcome => {
  if (!allows(messageTransitions[move.action], party, message.status)) {
    return err({ code: "message.illegal_transition" });
  }
  const outcome = perform(message, move, now);
  return outcome.ok ? ok({ ...outcome.value, revision: message.revision + 1 }) : outcome;
};
