import type { Commit, Write } from "@waymark/application/ports";
import * as z from "zod";
import { operationOf, type TransactItem, writeOf } from "../../../src/item/write.ts";

/**
 * One condition of the store that is taken away: of a write, by its name, the whole condition or one
 * of the parts that AND joins.
 */
export type Mutation = { readonly write: string; readonly part: number | null };

type Expression = {
  readonly ConditionExpression?: string | undefined;
  readonly UpdateExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, unknown> | undefined;
};

const partsOf = (condition: string): readonly string[] => condition.split(" AND ");

/** DynamoDB refuses names and values that no expression uses. */
const used = <Value>(
  declared: Record<string, Value> | undefined,
  texts: readonly (string | undefined)[],
): Record<string, Value> | undefined => {
  const entries = Object.entries(declared ?? {}).filter(([name]) =>
    texts.some((text) => text !== undefined && new RegExp(`${name}(?![\\w])`).test(text)),
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

const stripped = <Action extends Expression>(action: Action, part: number | null): Action => {
  const condition = action.ConditionExpression;
  if (condition === undefined) return action;
  const left = part === null ? [] : partsOf(condition).filter((_, index) => index !== part);
  const ConditionExpression = left.length === 0 ? undefined : left.join(" AND ");
  const texts = [ConditionExpression, action.UpdateExpression];
  return {
    ...action,
    ConditionExpression,
    ExpressionAttributeNames: used(action.ExpressionAttributeNames, texts),
    ExpressionAttributeValues: used(action.ExpressionAttributeValues, texts),
  };
};

/** The write without the condition; null for a check, of which nothing is left. */
const mutate = (write: Write, mutation: Mutation): Write | null => {
  const { name, item } = operationOf(write);
  if (name !== mutation.write) return write;
  const { Put, Update, Delete, ConditionCheck } = item;
  if (ConditionCheck !== undefined) return null;
  const next: TransactItem = {
    ...(Put !== undefined && { Put: stripped(Put, mutation.part) }),
    ...(Update !== undefined && { Update: stripped(Update, mutation.part) }),
    ...(Delete !== undefined && { Delete: stripped(Delete, mutation.part) }),
  };
  return writeOf(name, write.refusal, next);
};

/** A commit that lacks one condition of the product's. */
export const withoutCondition =
  (commit: Commit, mutation: Mutation): Commit =>
  (writes, events) =>
    commit(
      writes.flatMap((write) => mutate(write, mutation) ?? []),
      events,
    );

const Conditioned = z.object({ ConditionExpression: z.string() });

/** The conditions of the writes, by name, with how many parts AND joins in each. */
export const conditionsOf = (writes: readonly Write[]): readonly (readonly [string, number])[] =>
  writes.flatMap((write) => {
    const { name, item } = operationOf(write);
    return Object.values(item).flatMap((action) => {
      const found = Conditioned.safeParse(action);
      return found.success ? [[name, partsOf(found.data.ConditionExpression).length] as const] : [];
    });
  });
