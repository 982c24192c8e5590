import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { err, ok, type Result } from "@waymark/domain/result";
import { refuse, type S3Failure } from "./failure.ts";
import type { ObjectFolder, ObjectHead } from "./object-folder.ts";

const isDigestRight = (claimed: string, bytes: Uint8Array): boolean =>
  !/^[0-9a-f]{64}$/.test(claimed) || createHash("sha256").update(bytes).digest("hex") === claimed;

/** Writes an object under the conditions of its headers. */
export const putObject = (
  objects: ObjectFolder,
  key: string,
  bytes: Uint8Array,
  headers: IncomingHttpHeaders,
): Result<ObjectHead, S3Failure> => {
  const ifMatch = headers["if-match"];
  const ifNoneMatch = headers["if-none-match"];
  const claimed = String(headers["x-amz-content-sha256"] ?? "");
  if (claimed.startsWith("STREAMING-")) return err(refuse("NotImplemented"));
  if (ifNoneMatch !== undefined && ifNoneMatch !== "*") return err(refuse("NotImplemented"));
  if (!isDigestRight(claimed, bytes)) return err(refuse("BadDigest"));
  if (ifMatch !== undefined && objects.head(key) === null) return err(refuse("NoSuchKey"));
  const put = objects.put(
    key,
    bytes,
    (before) =>
      (ifNoneMatch === undefined || before === null) &&
      (ifMatch === undefined || before?.etag === ifMatch),
  );
  return put === null ? err(refuse("PreconditionFailed")) : ok(put);
};
