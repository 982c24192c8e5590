import { NodeHttpHandler } from "@smithy/node-http-handler";
import { HttpRequest } from "@smithy/core/protocols";
import { SignatureV4 } from "@smithy/signature-v4";
import type {
  AwsCredentialIdentity,
  ChecksumConstructor,
  HashConstructor,
  Provider,
} from "@smithy/types";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";

/** What every client of the SDK has as its `config`. */
export type AwsIdentity = {
  readonly region: Provider<string>;
  readonly credentials: Provider<AwsCredentialIdentity>;
  readonly sha256: HashConstructor | ChecksumConstructor;
};

export type S3Place = {
  readonly bucket: string;
  /** Of a server that is not AWS's, such as the local cloud's; the bucket stands in the path there. */
  readonly endpoint?: string | undefined;
};

export type S3Call = {
  readonly method: "GET" | "PUT" | "DELETE";
  /** Of the bucket where it is missing. */
  readonly key?: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array;
};

export type S3Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
};

const attempts = 2;

const escapeKey = (key: string): string =>
  key
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");

const bytesOf = async (body: unknown, length: string | undefined): Promise<Uint8Array> => {
  if (!(body instanceof Readable)) return new Uint8Array();
  const expected = Number(length);
  if (!Number.isSafeInteger(expected) || expected === 0) return buffer(body);
  // Filled in place: a snapshot of many megabytes is not held twice.
  const bytes = new Uint8Array(expected);
  let at = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    if (at + chunk.length > expected) throw new Error("object storage sent more than it said");
    bytes.set(chunk, at);
    at += chunk.length;
  }
  if (at < expected) throw new Error("object storage sent less than it said");
  return bytes;
};

/**
 * Sends calls of S3's REST API with the parts that every client of the SDK brings along: its signer
 * and its connections. `@aws-sdk/client-s3` would add more to a bundle than the whole API weighs.
 * What is lost on the way or answered with 5xx is tried once more; both are safe, since every call
 * here may be repeated.
 */
export const makeS3Request = (
  place: S3Place,
  identity: AwsIdentity,
): ((call: S3Call) => Promise<S3Reply>) => {
  const signer = new SignatureV4({ ...identity, service: "s3", uriEscapePath: false });
  const handler = new NodeHttpHandler({
    connectionTimeout: 1_000,
    requestTimeout: 5_000,
    throwOnRequestTimeout: true,
  });

  const addressOf = async (): Promise<{ readonly url: URL; readonly folder: string }> => {
    if (place.endpoint !== undefined) {
      return { url: new URL(place.endpoint), folder: `/${place.bucket}` };
    }
    const host = `https://${place.bucket}.s3.${await identity.region()}.amazonaws.com`;
    return { url: new URL(host), folder: "" };
  };

  const send = async ({
    method,
    key,
    query = {},
    headers = {},
    body,
  }: S3Call): Promise<S3Reply> => {
    const { url, folder } = await addressOf();
    const request = new HttpRequest({
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port !== "" && { port: Number(url.port) }),
      path: `${folder}/${key === undefined ? "" : escapeKey(key)}`,
      query,
      headers: {
        host: url.host,
        ...(body !== undefined && { "content-length": String(body.length) }),
        ...headers,
      },
      body,
    });
    const signed = HttpRequest.clone(await signer.sign(request));
    const { response } = await handler.handle(signed);
    const bytes = await bytesOf(response.body, response.headers["content-length"]);
    return { status: response.statusCode, headers: response.headers, bytes };
  };

  return async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const reply = await send(call);
        if (reply.status < 500 || attempt === attempts) return reply;
      } catch (error) {
        if (attempt === attempts) throw error;
      }
    }
  };
};
