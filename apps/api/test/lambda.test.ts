import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { startS3Server } from "@waymark/local/s3";
import { mergeIndex, noFreeTimes } from "@waymark/search/indexer";
import { makeS3Store, makeSegmentStore } from "@waymark/search/segment-store";
import { buildListing } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { beforeAll, describe, expect, inject, test, vi } from "vitest";
import * as z from "zod";

type Handler = (event: APIGatewayProxyEventV2, context: object) => Promise<unknown>;

const Answer = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string(),
});

const origin = "https://waymark.example";
const listing = buildListing(1);
let handler: Handler;
let client: DynamoDBClient;

/** An event of API Gateway's HTTP API, payload version 2.0. */
const event = (
  method: string,
  path: string,
  change: Partial<APIGatewayProxyEventV2> = {},
): APIGatewayProxyEventV2 => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "waymark.example", "content-type": "application/json", origin },
  requestContext: {
    accountId: "000000000000",
    apiId: "api",
    domainName: "waymark.example",
    domainPrefix: "waymark",
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "203.0.113.7", userAgent: "test" },
    requestId: "request-1",
    routeKey: "$default",
    stage: "$default",
    time: "02/Mar/2026:09:00:00 +0000",
    timeEpoch: 1_772_442_000_000,
  },
  isBase64Encoded: false,
  ...change,
});

const call = async (sent: APIGatewayProxyEventV2): Promise<z.infer<typeof Answer>> =>
  Answer.parse(await handler(sent, {}));

beforeAll(async () => {
  const db = await openTestDb();
  ({ client } = db);
  await db.commit(db.listings.insert(listing), []);
  const folder = mkdtempSync(join(tmpdir(), "waymark-lambda-"));
  const s3 = await startS3Server({ folder, buckets: ["waymark-search"] });
  const place = { bucket: "waymark-search", endpoint: s3.endpoint };
  const store = makeSegmentStore(makeS3Store(place, client.config));
  const indexing = { store, freeTimes: noFreeTimes, random: () => 0, sleep: async () => {} };
  await mergeIndex({ ...db, ...indexing, log: () => {} })();
  const variables = {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: inject("dynamodbEndpoint"),
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    TABLE_NAME: db.tableName,
    SEARCH_BUCKET: place.bucket,
    PUBLIC_ORIGIN: origin,
    AUTH_SECRET: "a".repeat(32),
    LINK_SECRET: "b".repeat(32),
    MAIL_FROM_ADDRESS: "hello@waymark.example",
    CALENDAR_DOMAIN: "waymark.example",
    LOG_LEVEL: "error",
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  ({ handler } = z
    .object({ handler: z.custom<Handler>((value) => typeof value === "function") })
    .parse(await import("../src/handler.ts")));
  return async () => {
    vi.unstubAllEnvs();
    client.destroy();
    await s3.stop();
    rmSync(folder, { recursive: true });
  };
});

describe("the API function, called by API Gateway", () => {
  test("finds a listing by its words", async () => {
    const input = encodeURIComponent(JSON.stringify({ text: "planning" }));
    const answer = await call(
      event("GET", "/trpc/listing.search", { rawQueryString: `input=${input}` }),
    );
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({
      result: { data: { total: 1, hits: [{ slug: listing.slug }] } },
    });
  });

  test("gives a listing as public JSON, and a page that is not there as 404", async () => {
    const found = await call(event("GET", `/api/listings/${listing.slug}`));
    expect(found.statusCode).toBe(200);
    expect(found.headers["access-control-allow-origin"]).toBe("*");
    expect(JSON.parse(found.body)).not.toHaveProperty("mentorId");
    expect((await call(event("GET", "/api/listings/nobody"))).statusCode).toBe(404);
  });

  test("reads a body that comes in base64, and measures it in bytes", async () => {
    const encode = (text: string): string => Buffer.from(text).toString("base64");
    const post = (text: string) =>
      call(
        event("POST", "/trpc/person.stopReminders", { body: encode(text), isBase64Encoded: true }),
      );
    const refused = await post(JSON.stringify({ token: "x".repeat(40) }));
    expect([refused.statusCode, refused.body]).toEqual([
      404,
      expect.stringContaining("link.invalid"),
    ]);
    const large = await post(JSON.stringify({ token: "ä".repeat(40_000) }));
    expect([large.statusCode, large.body]).toEqual([
      413,
      expect.stringContaining("request.too_large"),
    ]);
  });

  test("takes the session from the event's cookies, and without one asks to sign in", async () => {
    const answer = await call(
      event("POST", "/trpc/introduction.withdraw", {
        cookies: ["waymark.session_token=forged.c2ln"],
        body: "{}",
      }),
    );
    expect([answer.statusCode, answer.body]).toEqual([
      401,
      expect.stringContaining("sign_in.required"),
    ]);
  });

  test("serves one-click unsubscribe as RFC 8058 sends it, and never on a GET", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await call(
      event("POST", "/api/unsubscribe/not-a-token-but-long-enough", {
        headers: form,
        body: "List-Unsubscribe=One-Click",
      }),
    );
    expect(answer.statusCode).toBe(404);
    expect((await call(event("GET", "/api/unsubscribe/whatever"))).statusCode).toBe(405);
  });
});
