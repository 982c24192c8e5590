import { SQSClient } from "@aws-sdk/client-sqs";

/**
 * - `refuse_second`: SQS takes the batch but for its second entry
 * - `lose_reply`: SQS takes the batch and the connection breaks before its answer
 */
export type BatchFault = "refuse_second" | "lose_reply";

/** A client whose next calls of SendMessageBatch meet these faults, one each, and work from then on. */
export const faultySqs = (endpoint: string, faults: BatchFault[]): SQSClient => {
  const client = new SQSClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const { input } = args;
      if (context.commandName !== "SendMessageBatchCommand" || !("Entries" in input)) {
        return next(args);
      }
      const fault = faults.shift();
      const [first, refused, ...rest] = (input.Entries ?? []).filter(
        (entry) => "MessageBody" in entry,
      );
      if (fault === undefined || first === undefined || refused === undefined) return next(args);
      if (fault === "lose_reply") {
        await next(args);
        throw Object.assign(new Error("injected: no answer"), { name: "TimeoutError" });
      }
      const answer = await next({ ...args, input: { ...input, Entries: [first, ...rest] } });
      const Failed = [{ Id: refused.Id, Code: "InternalError", SenderFault: false }];
      return { ...answer, output: { ...answer.output, Failed } };
    },
    { step: "initialize", priority: "high" },
  );
  return client;
};
