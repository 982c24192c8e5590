/** A string key attribute pair of the table or of one of its indexes. */
type Keys = { readonly partitionKey: string; readonly sortKey: string };

type TableDeclaration = {
  readonly name: string;
  readonly keys: Keys;
  readonly indexes: Readonly<Record<string, Keys>>;
  readonly ttlAttribute: string;
  readonly streamView: "NEW_AND_OLD_IMAGES";
  readonly billing: "PAY_PER_REQUEST";
};

/**
 * The one table, as data: the local table, the deployed one and the permissions on it are made from
 * this, and a parity test compares it with what DynamoDB says. Every index projects all attributes.
 */
export const table = {
  name: "waymark",
  keys: { partitionKey: "pk", sortKey: "sk" },
  indexes: {
    gsi1: { partitionKey: "gsi1pk", sortKey: "gsi1sk" },
    gsi2: { partitionKey: "gsi2pk", sortKey: "gsi2sk" },
  },
  ttlAttribute: "ttl",
  streamView: "NEW_AND_OLD_IMAGES",
  billing: "PAY_PER_REQUEST",
} as const satisfies TableDeclaration;

/** Lambda's filter on the table's stream: the relay only hears of outbox items that are new. */
export const outboxStreamFilter = {
  eventName: ["INSERT"],
  dynamodb: { NewImage: { kind: { S: ["outbox"] } } },
} as const;

/** Kinds of items whose change may change what search finds; all but listings are their mentor's. */
export const indexedKinds = [
  "listing",
  "availability",
  "booking",
  "calendarBusy",
  "ratings",
] as const;

/** Lambda's filters on the table's stream: what the indexer hears of. */
export const indexStreamFilters = [
  { dynamodb: { NewImage: { kind: { S: indexedKinds } } } },
  { eventName: ["REMOVE"], dynamodb: { OldImage: { kind: { S: indexedKinds } } } },
] as const;
