import type { Instant } from "../time/index.ts";
import type { Message } from "./message.ts";

export const messageDueKinds = ["deliver_message"] as const;
export type MessageDueKind = (typeof messageDueKinds)[number];

export type MessageDue = { readonly kind: MessageDueKind; readonly at: Instant };

/** What has to happen later if nobody moves; every revision replaces the whole set. */
export const messageDues = ({ status, deliverAt }: Message): readonly MessageDue[] =>
  status === "held" ? [{ kind: "deliver_message", at: deliverAt }] : [];
