import { openTestDb } from "@waymark/db/test-db";
import { startS3Server, type S3Server } from "@waymark/local/s3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LambdaEvent } from "hono/aws-lambda";
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import * as z from "zod";

const folder = mkdtempSync(join(tmpdir(), "waymark-metric-"));
const lines: string[] = [];
let s3: S3Server;
let handler: (event: LambdaEvent) => Promise<unknown>;

const Line = z.looseObject({
  stage: z.literal("ada"),
  _aws: z.object({
    Timestamp: z.int(),
    CloudWatchMetrics: z.tuple([z.object({ Metrics: z.tuple([z.object({ Name: z.string() })]) })]),
  }),
});

/** What was written to standard output since, as CloudWatch would take it. */
const figures = (): Readonly<Record<string, z.infer<typeof Line>>> =>
  Object.fromEntries(
    lines.map((text) => {
      const line = Line.parse(JSON.parse(text));
      return [line["_aws"].CloudWatchMetrics[0].Metrics[0].Name, line];
    }),
  );

beforeAll(async () => {
  const { tableName } = await openTestDb();
  s3 = await startS3Server({ folder, buckets: ["waymark-search"] });
  const variables = {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: inject("dynamodbEndpoint"),
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    SEARCH_BUCKET: "waymark-search",
    TABLE_NAME: tableName,
    STAGE: "ada",
    PUBLIC_ORIGIN: "https://waymark.example",
    AUTH_SECRET: "a secret of the tests that nobody else signs with",
    LINK_SECRET: "another secret of the tests, only for links",
    MAIL_FROM_ADDRESS: "hello@waymark.example",
    CALENDAR_DOMAIN: "waymark.example",
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  const loaded = await import("../src/handler.ts");
  handler = (event) => loaded.handler(event);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    lines.push(String(text).trimEnd());
    return true;
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, query = ""): Promise<unknown> =>
  handler({
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: query,
    headers: { host: "waymark.example" },
    requestContext: {
      accountId: "1",
      apiId: "api",
      authentication: null,
      authorizer: {},
      domainName: "waymark.example",
      domainPrefix: "waymark",
      http: {
        method: "GET",
        path,
        protocol: "HTTP/1.1",
        sourceIp: "203.0.113.7",
        userAgent: "test",
      },
      requestId: "1",
      routeKey: "$default",
      stage: "$default",
      time: "22/Nov/2026:09:00:00 +0000",
      timeEpoch: 1_795_338_000_000,
    },
    body: null,
    isBase64Encoded: false,
  });

const refusals = (): number => lines.filter((line) => line.includes('"Refusals":1')).length;

beforeEach(() => {
  lines.length = 0;
});

test("a search that is refused is counted as a request, a search and a refusal by its code", async () => {
  const text = "ines@example.org wants to lead";
  await get("/trpc/listing.search", `input=${encodeURIComponent(JSON.stringify({ text }))}`);
  expect(figures()).toMatchObject({
    Requests: { Requests: 1, app: "api", status: 503 },
    Refusals: { Refusals: 1, code: "search.not_ready" },
    SearchMs: { SearchMs: expect.any(Number) },
  });
  expect(refusals()).toBe(1);
  // Neither who asked, nor from where, nor what for.
  for (const secret of ["ines", "lead", "203.0.113.7"])
    expect(lines.join("\n")).not.toContain(secret);
});

test.each([
  ["/api/listings/nobody-is-called-this", "listing.not_found"],
  ["/api/unsubscribe/a-key-that-nobody-gave", "request.method_not_allowed"],
  ["/v1/health-of-nobody", "request.not_found"],
  ["/nowhere", "request.not_found"],
])("a refusal of %s is counted by its code, once, and the path is not kept", async (path, code) => {
  await get(path);
  expect(figures()).toMatchObject({
    Requests: { Requests: 1, app: "api", status: expect.any(Number) },
    Refusals: { Refusals: 1, app: "api", code },
  });
  expect(refusals()).toBe(1);
  expect(lines.join("\n")).not.toContain(path);
});
