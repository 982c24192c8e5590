import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { EntityConfiguration } from "electrodb";

/** Where repositories read: the table and a client that speaks plain values. */
export type TableAccess = {
  readonly tableName: string;
  readonly documents: DynamoDBDocumentClient;
};

/**
 * ElectroDB makes the keys and expressions; sending is ours, because refusals, retries and cursors
 * are. Its two marks on an item are our `kind` and `v`. It must not filter by them: it would drop
 * items of an older `v`, which `itemReader` upgrades.
 */
export const entityOptions = ({ tableName }: TableAccess): EntityConfiguration => ({
  table: tableName,
  identifiers: { entity: "kind", version: "v" },
  ignoreOwnership: true,
});
