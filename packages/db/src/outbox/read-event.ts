import type { DomainEvent } from "@waymark/contracts/event";
import { err, ok, type Result } from "@waymark/domain/result";
import { describeUnreadable } from "../item/describe-unreadable.ts";
import { readOutbox } from "./read-outbox.ts";

/** The event of an outbox item; the reason as text when there is none that this version knows. */
export const readEvent = (item: unknown): Result<DomainEvent, string> => {
  try {
    return ok(readOutbox(item).body);
  } catch (error) {
    return err(describeUnreadable(error));
  }
};
