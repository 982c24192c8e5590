import type { TableAccess } from "../item/table-access.ts";
import { addition } from "./addition.ts";
import { conditionOf, heldCondition } from "./condition.ts";
import type { Declaration } from "./declaration.ts";
import type { Entity } from "./entity.ts";
import { indexNamed, primaryIndex } from "./indexes.ts";
import { itemOf } from "./item-of.ts";
import { keysOf } from "./keys-of.ts";
import { queryBetween, queryOf } from "./query-of.ts";

/**
 * Runs an entity's declaration. The requests are those that ElectroDB makes of the same declaration,
 * which a test holds; decision 0007 says why it is not ElectroDB that makes them.
 */
export const entityOf = <D extends Declaration>(
  declaration: D,
  { tableName: TableName }: Pick<TableAccess, "tableName">,
): Entity<D> => {
  const primary = primaryIndex(declaration);
  const at = (key: object) => ({ TableName, Key: keysOf(primary, key) });
  return {
    get: at,
    create: (attributes) => ({
      TableName,
      Item: itemOf(declaration, attributes),
      ConditionExpression: "attribute_not_exists(#pk) AND attribute_not_exists(#sk)",
      ExpressionAttributeNames: { "#pk": primary.pk.field, "#sk": primary.sk.field },
    }),
    put: (attributes, where) => ({
      TableName,
      Item: itemOf(declaration, attributes),
      ...conditionOf(where),
    }),
    delete: (key, where) => ({ ...at(key), ...conditionOf(where) }),
    check: (key, where) => ({ ...at(key), ...heldCondition(where) }),
    add: (key, amounts, where) => ({
      ...at(key),
      ...addition(declaration, key, amounts, conditionOf(where)),
    }),
    query: (name, partition, upTo) => ({
      TableName,
      ...queryOf(indexNamed(declaration, name), partition, upTo),
    }),
    between: (name, partition, from, upTo) => ({
      TableName,
      ...queryBetween(indexNamed(declaration, name), partition, from, upTo),
    }),
    startKey: (name, attributes) => ({
      ...keysOf(primary, attributes),
      ...keysOf(indexNamed(declaration, name), attributes),
    }),
  };
};
