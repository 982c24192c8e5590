import type { DomainEvent } from "@waymark/contracts/event";
import type { EventId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";

/** A waiting item, of the outbox or due, that this version of the code cannot read. */
export type UnreadableItem = {
  /** Since when it waits to be dealt with. */
  readonly at: Instant;
  readonly reason: string;
  /** The item as DynamoDB's own JSON: putting it back makes it wait anew. */
  readonly image: string;
  /** No error when it is gone already. */
  readonly remove: () => Promise<void>;
};

/** What the relay and the sweep do with events that are committed but not yet in their queues. */
export type Outbox = {
  /** Committed at or before that moment, oldest first, at most `limit`. */
  readonly listOlderThan: (
    at: Instant,
    limit: number,
  ) => Promise<readonly Result<DomainEvent, UnreadableItem>[]>;
  /** No error when it is gone already. */
  readonly remove: (event: { readonly id: EventId }) => Promise<void>;
};
