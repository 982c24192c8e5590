import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** The ClientRequestToken of every transaction that is asked for from now on, lost ones included. */
export const watchTokens = (client: DynamoDBClient): readonly string[] => {
  const tokens: string[] = [];
  client.middlewareStack.add(
    (next) => (args) => {
      if ("ClientRequestToken" in args.input) tokens.push(args.input.ClientRequestToken ?? "");
      return next(args);
    },
    { step: "initialize", priority: "high", name: "watch-tokens" },
  );
  return tokens;
};
