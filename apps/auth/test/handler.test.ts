import { SESv2Client, PutSuppressedDestinationCommand } from "@aws-sdk/client-sesv2";
import { startSesServer } from "@waymark/local/ses";
import type { Context } from "aws-lambda";
import type { LambdaEvent } from "hono/aws-lambda";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import * as z from "zod";
import { makeTable } from "./make-table.ts";

const ses = await startSesServer({ configurationSets: ["waymark-mail"] });
const { tableName } = await makeTable(inject("dynamodbEndpoint"));

const variables = {
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  AWS_ENDPOINT_URL_DYNAMODB: inject("dynamodbEndpoint"),
  AWS_ENDPOINT_URL_SESV2: ses.endpoint,
  TABLE_NAME: tableName,
  PUBLIC_ORIGIN: "https://waymark.example",
  AUTH_SECRET: "a secret of the tests that nobody else signs with",
  MAIL_FROM_ADDRESS: "hello@waymark.example",
  MAIL_CONFIGURATION_SET: "waymark-mail",
  EDGE_SECRET: "what only the CDN and this function know",
  STAGE: "ada",
};

const Answer = z.object({
  statusCode: z.number(),
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(z.string()).optional(),
});

type Invoke = (
  path: string,
  body: object,
  sourceIp?: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<z.infer<typeof Answer>>;

let invoke: Invoke;

const eventOf = (
  path: string,
  body: string,
  sourceIp: string,
  more: Readonly<Record<string, string>>,
): LambdaEvent => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: "",
  headers: {
    host: "abc.execute-api.eu-central-1.amazonaws.com",
    origin: "https://waymark.example",
    "content-type": "application/json",
    "x-forwarded-for": "198.51.100.1",
    "x-forwarded-host": "evil.example",
    ...more,
  },
  requestContext: {
    accountId: "1",
    apiId: "abc",
    authentication: null,
    authorizer: {},
    domainName: "abc.execute-api.eu-central-1.amazonaws.com",
    domainPrefix: "abc",
    http: { method: "POST", path, protocol: "HTTP/1.1", sourceIp, userAgent: "test" },
    requestId: "1",
    routeKey: "$default",
    stage: "$default",
    time: "22/Nov/2026:09:00:00 +0000",
    timeEpoch: 1_795_338_000_000,
  },
  body: Buffer.from(body).toString("base64"),
  isBase64Encoded: true,
});

const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: "auth",
  functionVersion: "1",
  invokedFunctionArn: "arn:aws:lambda:eu-central-1:1:function:auth",
  memoryLimitInMB: "512",
  awsRequestId: "1",
  logGroupName: "auth",
  logStreamName: "1",
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};

/** What the function logs, which the terminal is spared. */
const lines: string[] = [];

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  const { handler } = await import("../src/handler.ts");
  invoke = async (path, body, sourceIp = "192.0.2.1", headers = {}) =>
    Answer.parse(
      await handler(eventOf(path, JSON.stringify(body), sourceIp, headers), lambdaContext),
    );
});

afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await ses.stop();
});

const ask = (email: string, sourceIp?: string) =>
  invoke("/auth/email-otp/send-verification-otp", { email, type: "sign-in" }, sourceIp);

test("an event of API Gateway asks for a code, SES gets the mail, and the code signs in", async () => {
  expect(await ask("ines@example.org")).toMatchObject({ statusCode: 200 });
  const [mail] = ses.mails.list({ to: "ines@example.org", limit: 1 });
  const bytes = Buffer.from(mail?.raw ?? []).toString("utf8");
  expect(bytes).toMatch(/^From: Waymark <hello@waymark\.example>/m);
  expect(bytes).toMatch(/^Content-Type: multipart\/alternative/m);
  const otp = /^\s*(\d{6})\s*$/m.exec(bytes)?.[1] ?? "no code";
  expect(mail?.subject).not.toContain(otp);
  const signedIn = await invoke("/auth/sign-in/email-otp", { email: "ines@example.org", otp });
  expect(signedIn.statusCode).toBe(200);
  expect(signedIn.cookies?.[0]).toMatch(/^__Secure-waymark\.session_token=/);
});

test("the limit counts the address that AWS saw, not the one that a header claims", async () => {
  const replies = await Promise.all(
    Array.from({ length: 32 }, (_, n) => ask(`person-${n}@example.org`, "192.0.2.7")),
  );
  const other = await ask("somebody@example.org", "192.0.2.8");
  expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2);
  expect(other.statusCode).toBe(200);
});

const askFrom = (email: string, viewer: string, secret: string) =>
  invoke("/auth/email-otp/send-verification-otp", { email, type: "sign-in" }, "192.0.2.30", {
    "x-waymark-client-address": viewer,
    "x-waymark-edge": secret,
  });

test("behind the CDN the limit counts who connected to it, and many of them do not share one", async () => {
  const replies = await Promise.all(
    Array.from({ length: 32 }, (_, n) =>
      askFrom(`viewer-${n}@example.org`, "203.0.113.9", variables.EDGE_SECRET),
    ),
  );
  const neighbour = await askFrom("next@example.org", "203.0.113.10", variables.EDGE_SECRET);
  expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2);
  expect(neighbour.statusCode).toBe(200);
});

test("past the CDN nobody chooses the address that is counted", async () => {
  const replies = await Promise.all(
    Array.from({ length: 32 }, (_, n) =>
      askFrom(`liar-${n}@example.org`, `203.0.113.${100 + n}`, "a guess"),
    ),
  );
  expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2);
});

test("every request is counted, by a line that does not say whose it was", async () => {
  await ask("ines@example.org", "192.0.2.40");
  const line = lines.at(-1) ?? "{}";
  expect(JSON.parse(line)).toMatchObject({
    Requests: 1,
    app: "auth",
    stage: "ada",
    status: 200,
    requestId: "1",
  });
  expect(lines.join()).not.toMatch(/ines|192\.0\.2/);
});

/** The lines of a figure, as CloudWatch would take them. */
const refusals = () =>
  lines
    .map((line) => Refusal.safeParse(JSON.parse(line)))
    .flatMap(({ data }) => (data === undefined ? [] : [data]));

const Refusal = z.object({
  Refusals: z.literal(1),
  app: z.literal("auth"),
  stage: z.literal("ada"),
  code: z.string(),
  _aws: z.object({
    CloudWatchMetrics: z.tuple([
      z.object({
        Namespace: z.literal("Waymark"),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.tuple([z.object({ Name: z.literal("Refusals"), Unit: z.literal("Count") })]),
      }),
    ]),
  }),
});

test("a code that is refused, and one request too many, are counted once each by their codes", async () => {
  lines.length = 0;
  const email = "mallory@example.org";
  for (let asked = 0; asked < 11; asked += 1) await ask(email, `192.0.2.${50 + asked}`);
  const guess = { email, otp: "000000" };
  const [mail] = ses.mails.list({ to: email, limit: 1 });
  const isRight = Buffer.from(mail?.raw ?? []).includes(guess.otp);
  const otp = isRight ? "000001" : guess.otp;
  expect(await invoke("/auth/sign-in/email-otp", { email, otp })).toMatchObject({
    statusCode: 400,
  });
  expect(refusals().map(({ code }) => code)).toEqual([
    "sign_in.too_many_requests",
    "sign_in.code_wrong",
  ]);
  const [counted] = refusals();
  expect(counted?.["_aws"].CloudWatchMetrics[0].Dimensions.flat()).toEqual(
    expect.arrayContaining(["code"]),
  );
  expect(lines.join()).not.toMatch(/mallory|192\.0\.2|00000/);
});

test("while SES takes no mail, the person waiting hears of it", async () => {
  ses.throttleNext(1);
  const reply = await ask("amara@example.org", "192.0.2.20");
  expect(reply.statusCode).toBe(503);
  expect(JSON.parse(reply.body)).toMatchObject({ code: "sign_in.mail_unavailable" });
  expect((await ask("amara@example.org", "192.0.2.20")).statusCode).toBe(200);
});

test("an address that SES refuses gets the answer that every address gets", async () => {
  const usual = await ask("kofi@example.org", "192.0.2.21");
  ses.rejectNext(1);
  const refused = await ask("mei@example.org", "192.0.2.21");
  expect([refused.statusCode, refused.body]).toEqual([usual.statusCode, usual.body]);
});

test("an address on SES's own suppression list gets that answer, too", async () => {
  const client = new SESv2Client({});
  await client.send(
    new PutSuppressedDestinationCommand({ EmailAddress: "gone@example.org", Reason: "BOUNCE" }),
  );
  const usual = await ask("yusuf@example.org", "192.0.2.22");
  const suppressed = await ask("gone@example.org", "192.0.2.22");
  expect([suppressed.statusCode, suppressed.body]).toEqual([usual.statusCode, usual.body]);
});
