import type { MessageMailTemplate } from "@waymark/domain/delivery";
import type { Correspondent } from "./correspondent.ts";

/** What the mail about unread messages may speak of: not what they say, which stays in the product. */
export type MessageMailContent = {
  readonly about: "message";
  readonly template: MessageMailTemplate;
  readonly recipient: Correspondent;
  readonly other: Correspondent;
  /** Unread at the time of sending. */
  readonly count: number;
  readonly links: { readonly messages: string };
};
