import { err, ok, type Result } from "@waymark/domain/result";
import { refuse, type S3Failure } from "./failure.ts";
import type { ObjectFolder, ObjectHead } from "./object-folder.ts";

const MOST_KEYS = 1_000;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const entryOf = ({ key, etag, sizeBytes, modifiedAtMs }: ObjectHead): string =>
  [
    "<Contents>",
    `<Key>${escapeXml(key)}</Key>`,
    `<LastModified>${new Date(modifiedAtMs).toISOString()}</LastModified>`,
    `<ETag>${escapeXml(etag)}</ETag>`,
    `<Size>${sizeBytes}</Size>`,
    "<StorageClass>STANDARD</StorageClass>",
    "</Contents>",
  ].join("");

/** One page of ListObjectsV2; a continuation token is the last key of the page before, encoded. */
export const listObjects = (
  bucket: string,
  objects: ObjectFolder,
  query: URLSearchParams,
): Result<string, S3Failure> => {
  if (query.get("list-type") !== "2" || query.has("delimiter"))
    return err(refuse("NotImplemented"));
  const most = Number(query.get("max-keys") ?? MOST_KEYS);
  if (!Number.isInteger(most) || most < 0) return err(refuse("InvalidArgument"));
  const prefix = query.get("prefix") ?? "";
  const token = query.get("continuation-token");
  const after = token === null ? "" : Buffer.from(token, "base64").toString("utf8");
  const behind = objects.list(prefix).filter(({ key }) => after === "" || key > after);
  const page = behind.slice(0, Math.min(most, MOST_KEYS));
  const last = page.at(-1);
  const next =
    last !== undefined && page.length < behind.length
      ? Buffer.from(last.key).toString("base64")
      : null;
  return ok(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
      `<Name>${escapeXml(bucket)}</Name>`,
      `<Prefix>${escapeXml(prefix)}</Prefix>`,
      `<KeyCount>${page.length}</KeyCount>`,
      `<MaxKeys>${most}</MaxKeys>`,
      `<IsTruncated>${next !== null}</IsTruncated>`,
      ...page.map(entryOf),
      ...(next === null ? [] : [`<NextContinuationToken>${next}</NextContinuationToken>`]),
      "</ListBucketResult>",
    ].join(""),
  );
};
