import * as z from "zod";

/** Takes an item from the version that it is listed under to the next one. */
export type Upgrade = (item: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const Envelope = z.looseObject({ kind: z.string(), v: z.string().regex(/^[1-9]\d*$/) });

/**
 * Parses stored items of one kind. `upgrades[0]` takes version 1 to 2, and so on; the model's
 * version must be one more than there are upgrades.
 *
 * @returns a function that throws on an item of another kind, of a newer release, or that the schema
 *   refuses: all three are bugs or a rollback, never a person's mistake
 */
export const itemReader = <Schema extends z.ZodType>(
  model: { readonly entity: string; readonly version: string },
  schema: Schema,
  upgrades: readonly Upgrade[] = [],
): ((item: unknown) => z.infer<Schema>) => {
  if (Number(model.version) !== upgrades.length + 1) {
    throw new Error(`${model.entity} is at v ${model.version} with ${upgrades.length} upgrades`);
  }
  return (item) => {
    const stored = Envelope.parse(item);
    if (stored.kind !== model.entity) {
      throw new Error(`expected an item of kind ${model.entity}, found ${stored.kind}`);
    }
    if (Number(stored.v) > Number(model.version)) {
      throw new Error(`${model.entity} v ${stored.v} was written by a newer release`);
    }
    const current = upgrades
      .slice(Number(stored.v) - 1)
      .reduce<Record<string, unknown>>((older, upgrade) => upgrade(older), stored);
    return schema.parse(current);
  };
};
