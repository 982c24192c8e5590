import type { DomainEvent } from "@waymark/contracts/event";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";

/** An outbox item that is none to this version of the code. */
export type UnreadableItem = {
  readonly reason: string;
  /** The item as DynamoDB's own JSON: putting it back publishes it anew. */
  readonly image: string;
  /** No error when it is gone already. */
  readonly remove: () => Promise<void>;
};

export type Outbox = {
  /** Oldest first, at most `limit`; an unreadable item is an answer, not an exception. */
  readonly listOlderThan: (
    before: Instant,
    limit: number,
  ) => Promise<readonly Result<DomainEvent, UnreadableItem>[]>;
};
