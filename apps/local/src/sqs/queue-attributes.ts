import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { refuse, type SqsResult } from "./failure.ts";
import { MAX_DELAY_SECONDS, MAX_MESSAGE_BYTES, MAX_VISIBILITY_SECONDS } from "./limits.ts";

const wholeNumber = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .default(String(fallback))
    .transform(Number)
    .pipe(z.int().min(min).max(max));

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true");

const RedrivePolicy = z.object({
  deadLetterTargetArn: z.string().startsWith("arn:aws:sqs:"),
  maxReceiveCount: z.coerce.number().pipe(z.int().min(1).max(1_000)),
});

const redrive = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text === "") return undefined;
    try {
      const policy = RedrivePolicy.safeParse(JSON.parse(text));
      if (policy.success) return policy.data;
    } catch {
      // Text that is no JSON gets the same answer as JSON of another shape.
    }
    context.addIssue({ code: "custom", message: "is not a redrive policy" });
    return z.NEVER;
  });

/** What a queue does, from the attributes as they stand on the wire, where every value is text. */
export const QueueSettings = z.strictObject({
  VisibilityTimeout: wholeNumber(0, MAX_VISIBILITY_SECONDS, 30),
  DelaySeconds: wholeNumber(0, MAX_DELAY_SECONDS, 0),
  MessageRetentionPeriod: wholeNumber(60, 1_209_600, 345_600),
  MaximumMessageSize: wholeNumber(1_024, MAX_MESSAGE_BYTES, MAX_MESSAGE_BYTES),
  ReceiveMessageWaitTimeSeconds: wholeNumber(0, 20, 0),
  RedrivePolicy: redrive,
  FifoQueue: flag,
  ContentBasedDeduplication: flag,
  DeduplicationScope: z.enum(["queue", "messageGroup"]).default("queue"),
  FifoThroughputLimit: z.enum(["perQueue", "perMessageGroupId"]).default("perQueue"),
  SqsManagedSseEnabled: flag,
  RedriveAllowPolicy: z.string().optional(),
  Policy: z.string().optional(),
  KmsMasterKeyId: z.string().optional(),
  KmsDataKeyReusePeriodSeconds: z.string().optional(),
});
export type QueueSettings = z.infer<typeof QueueSettings>;

/** The attributes with a number in them, which AWS answers whether they were set or not. */
export const countedAttributes = [
  "VisibilityTimeout",
  "DelaySeconds",
  "MessageRetentionPeriod",
  "MaximumMessageSize",
  "ReceiveMessageWaitTimeSeconds",
] as const;

export const AttributeMap = z.record(z.string(), z.string());
export type AttributeMap = z.infer<typeof AttributeMap>;

/** Refuses with `InvalidAttributeName` or `InvalidAttributeValue`. */
export const parseQueueAttributes = (attributes: AttributeMap): SqsResult<QueueSettings> => {
  const parsed = QueueSettings.safeParse(attributes);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  if (issue?.code === "unrecognized_keys") {
    return refuse("InvalidAttributeName", `Unknown Attribute ${issue.keys.join(", ")}.`);
  }
  const name = issue?.path.join(".") ?? "";
  return refuse("InvalidAttributeValue", `Invalid value for the parameter ${name}.`);
};
