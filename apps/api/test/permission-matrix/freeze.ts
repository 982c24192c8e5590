import {
  type AttributeValue,
  type DynamoDBClient,
  type ServiceInputTypes,
  type ServiceOutputTypes,
  TransactionCanceledException,
  type TransactWriteItem,
} from "@aws-sdk/client-dynamodb";

type Answer = { readonly response: unknown; readonly output: ServiceOutputTypes };

const reads: ReadonlySet<string> = new Set([
  "GetItemCommand",
  "BatchGetItemCommand",
  "QueryCommand",
]);

/** A check that always fails: nothing lies where both parts of a key are the sort key of another. */
const failingCheck = (first: TransactWriteItem | undefined): TransactWriteItem => {
  const write = first?.Put ?? first?.Update ?? first?.Delete ?? first?.ConditionCheck;
  const keyed: Readonly<Record<string, AttributeValue>> | undefined =
    first?.Put?.Item ?? first?.Update?.Key ?? first?.Delete?.Key ?? first?.ConditionCheck?.Key;
  const sk = keyed?.["sk"];
  if (sk === undefined) throw new Error("a transaction without a key");
  return {
    ConditionCheck: {
      TableName: write?.TableName,
      Key: { pk: sk, sk },
      ConditionExpression: "attribute_exists(pk)",
    },
  };
};

const itemsOf = (input: ServiceInputTypes): readonly TransactWriteItem[] =>
  "TransactItems" in input && "ClientRequestToken" in input ? (input.TransactItems ?? []) : [];

/** What the store would have said without that check: null for "done". */
const withoutCheck = (error: unknown): unknown => {
  if (!(error instanceof TransactionCanceledException)) return error;
  const reasons = (error.CancellationReasons ?? []).slice(0, -1);
  if (reasons.every(({ Code = "None" }) => Code === "None")) return null;
  const { message, $metadata } = error;
  return new TransactionCanceledException({ message, $metadata, CancellationReasons: reasons });
};

/**
 * From now on nothing changes in the table: a transaction is tried with a check added that fails, so
 * that the store judges all its conditions and writes nothing; whoever sent it hears what it would
 * have heard. Hence thousands of calls can share one world, and what was read once is read for good.
 * A write outside of a transaction throws.
 */
export const freeze = (client: DynamoDBClient): void => {
  const known = new Map<string, Promise<Answer>>();
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const { input } = args;
        if (commandName === "TransactWriteItemsCommand") {
          const items = itemsOf(input);
          try {
            await next({ ...args, input: { TransactItems: [...items, failingCheck(items[0])] } });
          } catch (error) {
            const said = withoutCheck(error);
            if (said !== null) throw said;
          }
          return { output: { $metadata: {} }, response: {} };
        }
        if (!reads.has(commandName)) throw new Error(`${commandName} in a frozen world`);
        const asked = `${commandName} ${JSON.stringify(input)}`;
        const answer = known.get(asked) ?? next(args);
        known.set(asked, answer);
        return { ...(await answer) };
      },
    { step: "initialize", priority: "low", name: "freeze" },
  );
};
