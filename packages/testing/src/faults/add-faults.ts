import type { DynamoDBClient, ServiceInputTypes } from "@aws-sdk/client-dynamodb";
import { faultError } from "./fault-error.ts";
import type { FaultPlan } from "./plan.ts";

type CommandName = "TransactWriteItemsCommand" | "PutItemCommand" | "QueryCommand";

const sizeOf = (input: ServiceInputTypes): number =>
  "TransactItems" in input ? (input.TransactItems?.length ?? 1) : 1;

/**
 * Lets calls of one command fail as DynamoDB can and DynamoDB Local never does. Stands outside of
 * the SDK's own retries, so that what it throws is what the caller gets.
 *
 * @returns how many calls were seen so far
 */
export const addFaults = (
  client: DynamoDBClient,
  plan: FaultPlan,
  command: CommandName = "TransactWriteItemsCommand",
): (() => number) => {
  let calls = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== command) return next(args);
      calls += 1;
      const fault = plan(calls);
      if (fault === null) return next(args);
      if (fault === "lost_after") await next(args);
      throw faultError(fault, sizeOf(args.input));
    },
    { step: "initialize", priority: "normal", name: `faults-${command}` },
  );
  return () => calls;
};
