import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DomainEvent } from "@waymark/contracts/event";
import { err, type Result } from "@waymark/domain/result";
import * as z from "zod";
import { readEvent } from "./read-event.ts";

const Image = z.record(
  z.string(),
  z.custom<AttributeValue>((value) => typeof value === "object" && value !== null),
);

const unmarshallImage = (image: unknown): unknown => {
  try {
    return unmarshall(Image.parse(image));
  } catch {
    return null;
  }
};

/**
 * The event in a stream record's `dynamodb.NewImage` (attribute values as Lambda gets them).
 *
 * @returns the reason as text when the image holds no event that this version knows
 */
export const parseOutboxImage = (image: unknown): Result<DomainEvent, string> => {
  const item = unmarshallImage(image);
  return item === null ? err("not a map of attribute values") : readEvent(item);
};
