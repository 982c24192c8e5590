import type { Transition } from "../transition/index.ts";
import type { MessageStatus } from "./message.ts";

export type MessageParty = "sender" | "receiver" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const messageTransitions = {
  deliver: { by: ["system"], from: ["held"], to: ["delivered"] },
  /** The receiver's zone or quiet hours changed while it was held. */
  hold_on: { by: ["system"], from: ["held"], to: "unchanged" },
  take_back: { by: ["sender"], from: ["held"], to: ["taken_back"] },
  stop: { by: ["system"], from: ["held"], to: ["stopped"] },
} as const satisfies Record<string, Transition<MessageStatus, MessageParty>>;

export type MessageAction = keyof typeof messageTransitions;
