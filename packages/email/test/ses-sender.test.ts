import type { IncomingMessage, ServerResponse } from "node:http";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import type { SendMail } from "@waymark/application/ports";
import { DeliveryId } from "@waymark/domain/id";
import PostalMime from "postal-mime";
import { afterEach, expect, test } from "vitest";
import * as z from "zod";
import { makeSesSender, sesClientOptions } from "../src/ses/index.ts";
import { signInCode } from "./every-mail.ts";
import { type FakeSes, startFakeSes } from "./fake-ses.ts";

const mail: Parameters<SendMail>[0] = {
  deliveryId: DeliveryId.parse("dlv_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8"),
  to: { displayName: "Amina Yusuf", emailAddress: "amina@mentees.example" },
  rendered: signInCode,
};

const running: FakeSes[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

const senderTo = (endpoint: string, requestTimeout: number): SendMail =>
  makeSesSender({
    client: new SESv2Client({
      ...sesClientOptions,
      requestHandler: { ...sesClientOptions.requestHandler, requestTimeout },
      region: "eu-central-1",
      endpoint,
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    }),
    fromAddress: "hello@waymark.example",
    configurationSet: "waymark-mail",
  });

const patientMs = 10_000;

const sendTo = async (
  behave: (request: IncomingMessage, response: ServerResponse) => void,
  requestTimeout = patientMs,
) => {
  const ses = await startFakeSes(behave);
  running.push(ses);
  return { result: await senderTo(ses.endpoint, requestTimeout)(mail), bodies: ses.bodies };
};

const answer = (status: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  sendTo((_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body);
  });

const failure = (status: number, code: string) =>
  answer(status, JSON.stringify({ message: "as the provider says" }), { "x-amzn-errortype": code });

const Request = z.object({
  FromEmailAddress: z.string(),
  Destination: z.strictObject({ ToAddresses: z.array(z.string()) }),
  Content: z.strictObject({ Raw: z.strictObject({ Data: z.base64() }) }),
  ConfigurationSetName: z.string(),
  EmailTags: z.array(z.strictObject({ Name: z.string(), Value: z.string() })),
});

test("a mail leaves as raw MIME with its envelope apart and its delivery as a tag", async () => {
  const { result, bodies } = await answer(200, JSON.stringify({ MessageId: "ses-1" }));
  expect(result).toEqual({ ok: true, value: { providerMessageId: "ses-1" } });
  const [body = ""] = bodies;
  const request = Request.parse(JSON.parse(body));
  expect(request).toMatchObject({
    FromEmailAddress: "hello@waymark.example",
    Destination: { ToAddresses: ["amina@mentees.example"] },
    ConfigurationSetName: "waymark-mail",
    EmailTags: [{ Name: "delivery", Value: mail.deliveryId }],
  });
  for (const { Name, Value } of request.EmailTags) expect(Name + Value).toMatch(/^[\w-]+$/);
  const parsed = await PostalMime.parse(Buffer.from(request.Content.Raw.Data, "base64"));
  expect(parsed.subject).toBe(signInCode.subject);
});

test.for([
  [400, "MessageRejected"],
  [400, "MailFromDomainNotVerifiedException"],
  [400, "BadRequestException"],
] as const)("%i %s means that this mail is refused for good", async ([status, code]) => {
  const { result, bodies } = await failure(status, code);
  expect(result).toEqual({
    ok: false,
    error: { kind: "refused", reason: `${code}: as the provider says` },
  });
  expect(bodies).toHaveLength(1);
});

test.for([
  [429, "TooManyRequestsException"],
  [400, "LimitExceededException"],
  [400, "ThrottlingException"],
  [400, "AccountSuspendedException"],
  [400, "SendingPausedException"],
  [404, "NotFoundException"],
  [403, "AccessDeniedException"],
  [500, "InternalServiceErrorException"],
  [503, "ServiceUnavailableException"],
] as const)("%i %s is tried again later, as the mail was not taken", async ([status, code]) => {
  const { result, bodies } = await failure(status, code);
  expect(result).toMatchObject({ ok: false, error: { kind: "try_later" } });
  expect(bodies).toHaveLength(1);
});

test.for([
  [500, "<html>proxy error</html>"],
  [502, "<html>bad gateway</html>"],
  [504, "<html>gateway timeout</html>"],
  [200, "<html>not an answer of SES</html>"],
  [200, "{}"],
] as const)("%i with '%s' leaves the outcome unknown", async ([status, body]) => {
  const { result, bodies } = await answer(status, body);
  expect(result).toMatchObject({ ok: false, error: { kind: "unknown" } });
  expect(bodies).toHaveLength(1);
});

test("a reply that is lost leaves the outcome unknown, and the mail is not sent a second time", async () => {
  const { result, bodies } = await sendTo((request) => {
    request.socket.destroy();
  });
  expect(result).toMatchObject({ ok: false, error: { kind: "unknown" } });
  expect(bodies).toHaveLength(1);
});

test("a reply that breaks off leaves the outcome unknown, and the mail is not sent a second time", async () => {
  const { result, bodies } = await sendTo((request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"MessageId":');
    setImmediate(() => request.socket.destroy());
  });
  expect(result).toMatchObject({ ok: false, error: { kind: "unknown" } });
  expect(bodies).toHaveLength(1);
});

test("no reply in time leaves the outcome unknown, and the mail is not sent a second time", async () => {
  const { result, bodies } = await sendTo(() => undefined, 1_000);
  expect(result).toMatchObject({ ok: false, error: { kind: "unknown" } });
  expect(bodies).toHaveLength(1);
});

test("where nobody listens nothing was sent, so it is tried again later", async () => {
  const ses = await startFakeSes(() => undefined);
  await ses.stop();
  const result = await senderTo(ses.endpoint, patientMs)(mail);
  expect(result).toMatchObject({ ok: false, error: { kind: "try_later" } });
});

test("each mail has a connection of its own, so that no stale one fails it", async () => {
  const connections: unknown[] = [];
  const ses = await startFakeSes((request, response) => {
    connections.push(request.socket);
    response.end(JSON.stringify({ MessageId: "ses-1" }));
  });
  running.push(ses);
  const send = senderTo(ses.endpoint, patientMs);
  await send(mail);
  await send(mail);
  expect(new Set(connections).size).toBe(2);
});
