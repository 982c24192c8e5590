import type { TableAccess } from "../item/table-access.ts";
import { type StoredRow, toItem } from "./item.ts";
import { foldedValue, guardKey, keyOfRow } from "./keys.ts";
import type { AuthModel, UniqueField } from "./model.ts";
import type { AuthRow } from "./row.ts";
import type { Change } from "./write.ts";

const absent = "attribute_not_exists(pk)";

const unchanged = ({ revision }: StoredRow) => ({
  ConditionExpression: "revision = :revision",
  ExpressionAttributeValues: { ":revision": revision },
});

const hasValue = (row: AuthRow) => (unique: UniqueField) => {
  const value = row[unique.field];
  return value !== undefined && value !== null && (unique.covers?.(String(value)) ?? true);
};

const guardOf = (unique: UniqueField, row: AuthRow) => guardKey(unique, row[unique.field] ?? null);

const putGuard = (
  access: TableAccess,
  model: AuthModel,
  unique: UniqueField,
  row: AuthRow,
): Change => ({
  lost: "taken",
  item: {
    Put: {
      TableName: access.tableName,
      Item: { ...guardOf(unique, row), kind: unique.guard, v: "1", rowKey: keyOfRow(model, row) },
      ConditionExpression: absent,
    },
  },
});

const deleteGuard = (access: TableAccess, unique: UniqueField, row: AuthRow): Change => ({
  lost: "changed",
  item: { Delete: { TableName: access.tableName, Key: guardOf(unique, row) } },
});

/** What may stand where a new row is put: nothing, a row of another id, or any row. */
export type Room = "absent" | "other_id" | "any";

const roomFor = (row: AuthRow, room: Room) => {
  if (room === "any") return {};
  if (room === "absent") return { ConditionExpression: absent };
  return {
    ConditionExpression: `${absent} OR id <> :id`,
    ExpressionAttributeValues: { ":id": row["id"] },
  };
};

/** Puts a new row and the guards of its unique values; refused as `taken`. */
export const insertChanges = (
  access: TableAccess,
  model: AuthModel,
  row: AuthRow,
  room: Room,
): readonly Change[] => {
  const put = {
    TableName: access.tableName,
    Item: toItem(model, row, 1),
    ...roomFor(row, room),
  };
  return [
    { lost: "taken", item: { Put: put } },
    ...model.uniqueFields
      .filter(hasValue(row))
      .map((unique) => putGuard(access, model, unique, row)),
  ];
};

/** Puts `next` in place of the row as it was read; refused as `changed`, or `taken` by another. */
export const replaceChanges = (
  access: TableAccess,
  model: AuthModel,
  stored: StoredRow,
  next: AuthRow,
): readonly Change[] => {
  const { tableName: TableName } = access;
  const item = toItem(model, next, stored.revision + 1);
  const staysInPlace = keyOfRow(model, next).pk === stored.key.pk;
  const moved = model.uniqueFields.filter(
    (unique) =>
      hasValue(stored.row)(unique) !== hasValue(next)(unique) ||
      foldedValue(unique, stored.row[unique.field] ?? null) !==
        foldedValue(unique, next[unique.field] ?? null),
  );
  return [
    ...(staysInPlace
      ? [
          {
            lost: "changed",
            item: { Put: { TableName, Item: item, ...unchanged(stored) } },
          } as const,
        ]
      : [
          {
            lost: "changed",
            item: { Delete: { TableName, Key: stored.key, ...unchanged(stored) } },
          } as const,
          {
            lost: "taken",
            item: { Put: { TableName, Item: item, ConditionExpression: absent } },
          } as const,
        ]),
    ...moved.filter(hasValue(stored.row)).map((unique) => deleteGuard(access, unique, stored.row)),
    ...moved.filter(hasValue(next)).map((unique) => putGuard(access, model, unique, next)),
  ];
};

/** Removes the row as it was read, and its guards; refused as `changed`. */
export const removeChanges = (
  access: TableAccess,
  model: AuthModel,
  stored: StoredRow,
): readonly Change[] => [
  {
    lost: "changed",
    item: { Delete: { TableName: access.tableName, Key: stored.key, ...unchanged(stored) } },
  },
  ...model.uniqueFields
    .filter(hasValue(stored.row))
    .map((unique) => deleteGuard(access, unique, stored.row)),
];
