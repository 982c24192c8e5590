import { ok } from "@waymark/domain/result";
import { createHash } from "node:crypto";
import * as z from "zod";
import { refuseParameter, type SqsResult } from "./failure.ts";
import { MAX_ATTRIBUTES } from "./limits.ts";

export const MessageAttribute = z.object({
  DataType: z.string(),
  StringValue: z.string().optional(),
  /** Base64, as JSON carries it. */
  BinaryValue: z.string().optional(),
});
export type MessageAttribute = z.infer<typeof MessageAttribute>;

export const MessageAttributes = z.record(z.string(), MessageAttribute);
export type MessageAttributes = z.infer<typeof MessageAttributes>;

const NAME = /^(?!AWS\.|Amazon\.|\.)(?!.*\.\.)[\w.-]{1,256}(?<!\.)$/i;
const DATA_TYPE = /^(String|Number|Binary)(\..{1,249})?$/;

const valueBytes = (attribute: MessageAttribute): Buffer =>
  attribute.BinaryValue === undefined
    ? Buffer.from(attribute.StringValue ?? "")
    : Buffer.from(attribute.BinaryValue, "base64");

export const checkMessageAttributes = (
  attributes: MessageAttributes,
): SqsResult<MessageAttributes> => {
  const entries = Object.entries(attributes);
  if (entries.length > MAX_ATTRIBUTES) {
    return refuseParameter("MessageAttributes", entries.length, "Must be at most 10.");
  }
  for (const [name, attribute] of entries) {
    if (!NAME.test(name)) return refuseParameter("MessageAttributeName", name, "Invalid name.");
    const type = DATA_TYPE.exec(attribute.DataType)?.[1];
    if (type === undefined) {
      return refuseParameter(`${name}.DataType`, attribute.DataType, "Invalid type.");
    }
    if (valueBytes(attribute).length === 0) {
      return refuseParameter(name, "''", "Must have a non-empty value of its type.");
    }
    if ((type === "Binary") !== (attribute.BinaryValue !== undefined)) {
      return refuseParameter(name, attribute.DataType, "The value is of another type.");
    }
    if (type === "Number" && Number.isNaN(Number(attribute.StringValue))) {
      return refuseParameter(name, attribute.StringValue, "Is not a number.");
    }
  }
  return ok(attributes);
};

/** What the attributes add to the size of their message. */
export const measureMessageAttributes = (attributes: MessageAttributes): number =>
  Object.entries(attributes).reduce(
    (sum, [name, attribute]) =>
      sum +
      Buffer.byteLength(name) +
      Buffer.byteLength(attribute.DataType) +
      valueBytes(attribute).length,
    0,
  );

const withLength = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/**
 * MD5 over the attributes in the order of their names, each part led by its length.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
 */
export const md5OfMessageAttributes = (attributes: MessageAttributes): string | undefined => {
  const entries = Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return undefined;
  const hash = createHash("md5");
  for (const [name, attribute] of entries) {
    hash.update(withLength(Buffer.from(name)));
    hash.update(withLength(Buffer.from(attribute.DataType)));
    hash.update(Buffer.from([attribute.BinaryValue === undefined ? 1 : 2]));
    hash.update(withLength(valueBytes(attribute)));
  }
  return hash.digest("hex");
};

/** The attributes that a receiver asked for: by name, by `prefix.*`, or all by `All` or `.*`. */
export const pickMessageAttributes = (
  attributes: MessageAttributes,
  wanted: readonly string[],
): MessageAttributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) =>
      wanted.some(
        (pattern) =>
          pattern === "All" ||
          pattern === name ||
          (pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -2))),
      ),
    ),
  );
