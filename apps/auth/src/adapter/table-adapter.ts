import { type AuthModel, authModel, AuthRow, type AuthStore } from "@waymark/db/auth";
import { createAdapterFactory, type CustomAdapter } from "better-auth/adapters";
import { asModel, firstAsModel } from "./as-model.ts";
import { toClause } from "./clause.ts";
import { DuplicateRowError } from "./duplicate-row-error.ts";

type Changed = Awaited<ReturnType<AuthStore["change"]>>;

const rowsOf = (model: AuthModel, changed: Changed): readonly AuthRow[] => {
  if (!changed.ok) throw new DuplicateRowError(model.kind);
  return changed.value;
};

/** A code put back: the plugin for mail codes writes `<hash>:<wrong tries>` after a wrong try. */
const isRestoredCode = (value: unknown): boolean =>
  typeof value === "string" && /:[1-9]\d*$/.test(value);

const raised = (row: AuthRow, increment: Readonly<Record<string, number>>): AuthRow =>
  Object.fromEntries(
    Object.entries(increment).map(([field, by]) => [field, Number(row[field] ?? 0) + by]),
  );

const pick = (row: AuthRow, fields: readonly string[]): AuthRow =>
  Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)));

const operations = (
  store: AuthStore,
  layoutOf: (model: string) => AuthModel,
  rowField: (model: string, field: string) => string,
): CustomAdapter => ({
  create: async ({ model, data }) => {
    const layout = layoutOf(model);
    const row = AuthRow.parse(data);
    // A code that was sent in the meantime stands: the newest one wins.
    const unlessPresent =
      layout.kind === "verification" && isRestoredCode(row[rowField(model, "value")]);
    const created = await store.create(layout, row, { unlessPresent });
    if (!created.ok) throw new DuplicateRowError(layout.kind);
    return asModel(created.value);
  },
  findOne: async ({ model, where }) =>
    firstAsModel(await store.find(layoutOf(model), { where: where.map(toClause), limit: 1 })),
  findMany: async ({ model, where = [], limit, offset, sortBy, select }) => {
    const rows = await store.find(layoutOf(model), {
      where: where.map(toClause),
      limit,
      offset,
      sortBy: sortBy && { ...sortBy, field: rowField(model, sortBy.field) },
    });
    // For lists, unlike single rows, the factory leaves the selection of fields to the adapter.
    const fields = select?.map((field) => rowField(model, field));
    return rows.map((row) => asModel(fields === undefined ? row : pick(row, fields)));
  },
  count: async ({ model, where = [] }) =>
    (await store.find(layoutOf(model), { where: where.map(toClause) })).length,
  update: async ({ model, where, update }) => {
    const layout = layoutOf(model);
    const values = AuthRow.parse(update);
    const selection = { where: where.map(toClause), limit: 1 };
    const changed = await store.change(layout, selection, (row) => ({ ...row, ...values }));
    return firstAsModel(rowsOf(layout, changed));
  },
  updateMany: async ({ model, where, update }) => {
    const layout = layoutOf(model);
    const values = AuthRow.parse(update);
    const selection = { where: where.map(toClause) };
    const changed = await store.change(layout, selection, (row) => ({ ...row, ...values }));
    return rowsOf(layout, changed).length;
  },
  delete: async ({ model, where }) => {
    await store.remove(layoutOf(model), { where: where.map(toClause) });
  },
  deleteMany: async ({ model, where }) =>
    (await store.remove(layoutOf(model), { where: where.map(toClause) })).length,
  consumeOne: async ({ model, where }) =>
    firstAsModel(await store.remove(layoutOf(model), { where: where.map(toClause), limit: 1 })),
  incrementOne: async ({ model, where, increment, set = {} }) => {
    const layout = layoutOf(model);
    const values = AuthRow.parse(set);
    const selection = { where: where.map(toClause), limit: 1 };
    const changed = await store.change(layout, selection, (row) => ({
      ...row,
      ...values,
      ...raised(row, increment),
    }));
    return firstAsModel(rowsOf(layout, changed));
  },
});

/**
 * better-auth's storage on our table. Each row is changed by a conditional write, so `consumeOne`
 * and `incrementOne` are as atomic as better-auth asks; it does without transactions over several
 * models, and without numbers as ids.
 */
export const tableAdapter = (store: AuthStore) =>
  createAdapterFactory({
    config: {
      adapterId: "waymark-table",
      adapterName: "Waymark's table",
      supportsNumericIds: false,
      supportsDates: false,
      supportsJSON: false,
      supportsArrays: false,
      transaction: false,
    },
    adapter: ({ schema, getFieldName, getDefaultModelName }) => {
      const rowField = (model: string, field: string): string => getFieldName({ model, field });
      const layoutOf = (model: string): AuthModel => {
        const name = getDefaultModelName(model);
        const uniqueFields = Object.entries(schema[name]?.fields ?? {})
          .filter(([, attributes]) => attributes.unique === true)
          .map(([field]) => rowField(name, field));
        return authModel(name, { rowField: (field) => rowField(name, field), uniqueFields });
      };
      return operations(store, layoutOf, rowField);
    },
  });
