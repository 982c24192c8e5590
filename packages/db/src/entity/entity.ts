import type {
  AmountsOf,
  AnyIndexName,
  AttributesOf,
  IndexName,
  KeyOf,
  PartitionOf,
  PlaceOf,
} from "./attributes.ts";
import type { Condition, HeldCondition, Where } from "./condition.ts";
import type { Declaration } from "./declaration.ts";
import type { Keys } from "./keys-of.ts";
import type { Query } from "./query-of.ts";

type InTable = { readonly TableName: string };

/** Where one item lies. */
export type ItemAt = InTable & { readonly Key: Keys };

type Put = InTable & Condition & { readonly Item: Record<string, unknown> };
type Delete = ItemAt & Condition;
type Check = ItemAt & HeldCondition;
type Update = ItemAt & Condition & { readonly UpdateExpression: string };

export type TableQuery = InTable & Query;

/** An entity's requests, as DynamoDB's document client takes them; nothing is sent from here. */
export type Entity<D extends Declaration> = {
  readonly get: (key: KeyOf<D>) => ItemAt;
  /** Refused when the item is there already. */
  readonly create: (attributes: AttributesOf<D>) => Put;
  /** Takes the place of whatever is there, if that meets the condition. */
  readonly put: (attributes: AttributesOf<D>, where?: Where<D>) => Put;
  readonly delete: (key: KeyOf<D>, where?: Where<D>) => Delete;
  /** Changes nothing: a transaction is refused unless the item meets the condition. */
  readonly check: (key: KeyOf<D>, where: Where<D>) => Check;
  /** Adds to numbers of an item; where there is none, makes it and counts from zero. */
  readonly add: (key: KeyOf<D>, amounts: AmountsOf<D>, where?: Where<D>) => Update;
  /** A partition of an index, or what stands in it up to a place and on it. */
  readonly query: <Name extends IndexName<D>>(
    index: Name,
    partition: PartitionOf<D, Name>,
    upTo?: PlaceOf<D, Name>,
  ) => TableQuery;
  /** What stands in a partition, of the table itself or of an index, between two places, inclusive. */
  readonly between: <Name extends AnyIndexName<D>>(
    index: Name,
    partition: PartitionOf<D, Name>,
    from: PlaceOf<D, Name>,
    upTo: PlaceOf<D, Name>,
  ) => TableQuery;
  /** `ExclusiveStartKey`: a query goes on after the item that has these attributes. */
  readonly startKey: <Name extends IndexName<D>>(
    index: Name,
    attributes: KeyOf<D> & PartitionOf<D, Name> & PlaceOf<D, Name>,
  ) => Keys;
};
