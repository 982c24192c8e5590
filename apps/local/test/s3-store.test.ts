import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { makeS3Store, type ObjectStore } from "@waymark/search/segment-store";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { closeServer, listen, LOOPBACK } from "../src/process/index.ts";
import { startS3Server } from "../src/s3/index.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-s3-store-"));
const server = await startS3Server({ folder, buckets: ["store"] });
// What a function passes is the configuration of its DynamoDB client; any client's is alike.
const { config } = new S3Client({
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local", sessionToken: "session" },
});
const storeAt = (endpoint: string | undefined, bucket = "store"): ObjectStore =>
  makeS3Store({ bucket, endpoint }, config);
const store = storeAt(server.endpoint);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => Buffer.from(text);
const tagOf = async (key: string): Promise<string> => {
  const found = await store.get(key, null);
  if (found.status !== "found") throw new Error(`${key} is ${found.status}`);
  return found.tag;
};

describe("the object store on S3", () => {
  test("gives what was put, and only when it is not known already", async () => {
    const large = new Uint8Array(3_000_000).fill(7);
    expect(await store.put("a/large", large, { only: "always" })).toBe(true);
    const found = await store.get("a/large", null);
    expect(found.status === "found" && Buffer.compare(found.bytes, large)).toBe(0);
    expect(await store.get("a/large", await tagOf("a/large"))).toEqual({ status: "unchanged" });
    expect(await store.get("a/nothing", null)).toEqual({ status: "missing" });
  });

  test("puts under a condition, and says so when it does not hold", async () => {
    expect(await store.put("swap", bytes("one"), { only: "if-new" })).toBe(true);
    expect(await store.put("swap", bytes("two"), { only: "if-new" })).toBe(false);
    const tag = await tagOf("swap");
    expect(await store.put("swap", bytes("two"), { only: "if-tag", tag })).toBe(true);
    expect(await store.put("swap", bytes("three"), { only: "if-tag", tag })).toBe(false);
    await store.remove("swap");
    await store.remove("swap");
    expect(await store.put("swap", bytes("four"), { only: "if-tag", tag })).toBe(false);
  });

  test("lists all that begins with a prefix, however many pages that are", async () => {
    const keys = Array.from(
      { length: 1_100 },
      (_, at) => `many/${String(at).padStart(4, "0")} & ü`,
    );
    for (const key of keys) await store.put(key, bytes(""), { only: "always" });
    const listed = await store.list("many/");
    expect(listed.map(({ key }) => key)).toEqual(keys);
    expect(await store.list("none/")).toEqual([]);
  });

  test("throws for a bucket that is not there, whatever the condition", async () => {
    const elsewhere = storeAt(server.endpoint, "no-bucket");
    await expect(elsewhere.get("x", null)).rejects.toThrow("NoSuchBucket");
    await expect(elsewhere.put("x", bytes(""), { only: "if-new" })).rejects.toThrow("NoSuchBucket");
  });
});

/** A server that answers as told, one answer a request, and keeps what it was asked. */
const startScripted = async (statuses: readonly number[]) => {
  const seen: { readonly headers: Readonly<Record<string, unknown>>; readonly url: string }[] = [];
  const scripted = createServer((request, response) => {
    const status = statuses[seen.length] ?? 200;
    seen.push({ headers: request.headers, url: request.url ?? "" });
    if (status === 0) return void request.socket.destroy();
    response.writeHead(status, { etag: '"tag"' });
    response.end("answer");
  });
  const port = await listen(scripted);
  onTestFinished(() => closeServer(scripted));
  return { seen, store: storeAt(`http://${LOOPBACK}:${port}`) };
};

describe("a call to S3", () => {
  test("is signed for S3 with the session, over the bytes and the condition", async () => {
    const { seen, store: scripted } = await startScripted([]);
    await scripted.put("folder/a b+ü", bytes("text"), { only: "if-tag", tag: '"known"' });
    const [{ headers, url } = { headers: {}, url: "" }] = seen;
    expect(url.split("?")[0]).toBe("/store/folder/a%20b%2B%C3%BC");
    expect(headers).toMatchObject({
      "if-match": '"known"',
      "x-amz-security-token": "session",
      "x-amz-content-sha256": "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1",
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=local\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*if-match[a-z0-9;-]*, Signature=[0-9a-f]{64}$/,
      ),
    });
  });

  test.each([
    ["an error of S3's own", [503]],
    ["a connection that broke", [0]],
  ])("is sent once more after %s", async (_what, statuses) => {
    const { seen, store: scripted } = await startScripted(statuses);
    expect((await scripted.get("x", null)).status).toBe("found");
    expect(seen).toHaveLength(2);
  });

  test("throws when the second try fails, too", async () => {
    const { seen, store: scripted } = await startScripted([500, 500]);
    await expect(scripted.get("x", null)).rejects.toThrow("S3 refused to give x: 500");
    expect(seen).toHaveLength(2);
  });
});
