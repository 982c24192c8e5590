import { instantFromEpochMs } from "@waymark/domain/time";
import type { StoredObject } from "./object-store.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#43;": "+",
};

const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos|#43);/g, (entity) => ENTITIES[entity] ?? entity);

const elementOf = (xml: string, name: string): string | null => {
  const [, text] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
  return text === undefined ? null : plain(text);
};

export type S3Listing = {
  readonly objects: readonly StoredObject[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
};

/**
 * Reads one page of ListObjectsV2. The elements that are read hold text only, which is why a pattern
 * can read them; an entry without key or time is no listing and throws.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export const readS3Listing = (xml: string): S3Listing => {
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([entry]) => {
    const key = elementOf(entry, "Key");
    const writtenAtMs = Date.parse(elementOf(entry, "LastModified") ?? "");
    if (key === null || Number.isNaN(writtenAtMs)) throw new Error("not a listing of objects");
    return { key, writtenAt: instantFromEpochMs(writtenAtMs) };
  });
  return { objects, next: elementOf(xml, "NextContinuationToken") };
};
