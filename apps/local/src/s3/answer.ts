import type { IncomingHttpHeaders } from "node:http";
import { refuse, type S3Failure } from "./failure.ts";
import { escapeXml, listObjects } from "./list-objects.ts";
import type { ObjectFolder, ObjectHead } from "./object-folder.ts";
import { putObject } from "./put-object.ts";

export type S3Request = {
  readonly method: string;
  /** As it came, still encoded: a URL's own parser would walk up at "..". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
};

export type S3Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

const nothing = new Uint8Array();

const xml = (status: number, text: string): S3Answer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: Buffer.from(text),
});

export const failed = ({ status, code, message }: S3Failure): S3Answer =>
  xml(
    status,
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`,
  );

const headersOf = ({ etag, sizeBytes, modifiedAtMs }: ObjectHead): Record<string, string> => ({
  etag,
  "last-modified": new Date(modifiedAtMs).toUTCString(),
  "content-type": "application/octet-stream",
  "content-length": String(sizeBytes),
});

const getObject = (
  objects: ObjectFolder,
  key: string,
  { method, headers }: S3Request,
): S3Answer => {
  const head = objects.head(key);
  if (head === null) return failed(refuse("NoSuchKey"));
  const { etag } = head;
  if (headers["if-none-match"] === etag) return { status: 304, headers: { etag }, body: nothing };
  const ifMatch = headers["if-match"];
  if (ifMatch !== undefined && ifMatch !== etag) return failed(refuse("PreconditionFailed"));
  const body = method === "HEAD" ? nothing : objects.read(key);
  return { status: 200, headers: headersOf(head), body };
};

/** Carries out one request in path style: `/<bucket>` or `/<bucket>/<key>`. */
export const answer = (
  buckets: ReadonlyMap<string, ObjectFolder>,
  request: S3Request,
): S3Answer => {
  const { method, headers, body } = request;
  // Signatures are not looked into, but a request without one is none that S3 would take.
  if (!(headers.authorization ?? "").startsWith("AWS4-HMAC-SHA256 Credential=")) {
    return failed(refuse("AccessDenied"));
  }
  const [, bucket = "", ...parts] = request.path.split("/").map(decodeURIComponent);
  const key = parts.join("/");
  const objects = buckets.get(bucket);
  if (objects === undefined) return failed(refuse("NoSuchBucket"));
  if (key === "") {
    if (method !== "GET") return failed(refuse("MethodNotAllowed"));
    const listed = listObjects(bucket, objects, request.query);
    return listed.ok ? xml(200, listed.value) : failed(listed.error);
  }
  switch (method) {
    case "GET":
    case "HEAD":
      return getObject(objects, key, request);
    case "PUT": {
      const put = putObject(objects, key, body, headers);
      return put.ok
        ? { status: 200, headers: { etag: put.value.etag }, body: nothing }
        : failed(put.error);
    }
    case "DELETE":
      objects.remove(key);
      return { status: 204, headers: {}, body: nothing };
    default:
      return failed(refuse("MethodNotAllowed"));
  }
};
