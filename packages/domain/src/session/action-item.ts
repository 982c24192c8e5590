import * as z from "zod";
import { ActionItemId } from "../id/index.ts";
import { Side } from "../side/index.ts";
import { line } from "../text/index.ts";
import { Instant, PlainDate } from "../time/index.ts";

export const NewActionItem = z.strictObject({
  id: ActionItemId,
  text: line(3, 200),
  /** Who takes it on. */
  owner: Side,
  dueOn: PlainDate,
  /** Beyond what the owner is sure of; not reaching it is no failure. */
  isStretch: z.boolean(),
});
export type NewActionItem = z.infer<typeof NewActionItem>;

/** What somebody takes on in a session. */
export const ActionItem = NewActionItem.extend({ doneAt: Instant.optional() });
export type ActionItem = z.infer<typeof ActionItem>;
