import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent } from "@waymark/contracts/event";
import type { Result } from "@waymark/domain/result";

/** One conditional change of one item, as data: nothing happens before it is committed. */
export type Write = {
  /** What the caller hears when this write's condition does not hold. */
  readonly refusal: AppError;
  /** The adapter's own form of the change. */
  readonly operation: object;
};

/**
 * Carries out all writes and puts one outbox item per event, or does nothing at all.
 *
 * @returns the refusal of the first write whose condition failed; `storage.busy` when contention
 *   outlasted the retries. At most 100 writes and events together (a limit of DynamoDB).
 */
export type Commit = (
  writes: readonly Write[],
  events: readonly DomainEvent[],
) => Promise<Result<null, AppError>>;

/**
 * A page of a list; `nextCursor` is opaque and missing on the last page. A cursor that is not one of
 * the list's gives an empty page.
 */
export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor?: string };
