import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Write } from "@waymark/application/ports";
import type { AppError } from "@waymark/contracts/error";
import * as z from "zod";

export type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** A write's change, with a name for people who debug one. */
export type Operation = { readonly name: string; readonly item: TransactItem };

const isTransactItem = (value: unknown): value is TransactItem =>
  typeof value === "object" &&
  value !== null &&
  ["Put", "Update", "Delete", "ConditionCheck"].some((action) => action in value);

const Operation = z.object({
  name: z.string(),
  item: z.custom<TransactItem>(isTransactItem),
});

export const writeOf = (name: string, refusal: AppError, item: TransactItem): Write => {
  const operation: Operation = { name, item };
  return { refusal, operation };
};

/** Throws when the write was not made by this package. */
export const operationOf = (write: Write): Operation => Operation.parse(write.operation);
