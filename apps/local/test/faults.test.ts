import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { SendEmailCommand } from "@aws-sdk/client-sesv2";
import {
  CreateQueueCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { expect, inject, onTestFinished, test } from "vitest";
import { createFaultFronts, FaultPlan, startFaultProxy } from "../src/faults/index.ts";
import { startSesServer } from "../src/ses/index.ts";
import { startSqsServer } from "../src/sqs/index.ts";
import { connectSes, connectSqs } from "./support/clients.ts";
import { spawnScript } from "./support/spawn-script.ts";

const startSqs = async () => {
  const server = await startSqsServer();
  onTestFinished(server.stop);
  return server;
};

const startProxy = async (upstream: string, plan: FaultPlan) => {
  const proxy = await startFaultProxy({ upstream, plan });
  onTestFinished(proxy.stop);
  return proxy;
};

const bodiesOf = async (endpoint: string, QueueUrl: string | undefined): Promise<string[]> => {
  const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 });
  const { Messages = [] } = await connectSqs(endpoint).send(command);
  return Messages.map(({ Body }) => String(Body));
};

test.each([
  ["kill-before", []],
  ["kill-after", ["hello"]],
] as const)("%s a call leaves the server with %j", async (act, bodies) => {
  const { endpoint } = await startSqs();
  const plan = JSON.stringify([{ operation: "SendMessage", nth: 1, act }]);
  const sender = spawnScript("send-through-faults.ts", [endpoint, plan]);
  expect(await sender.ended).toEqual({ code: null, signal: "SIGKILL" });
  const sqs = connectSqs(endpoint);
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: "target" }));
  expect(await bodiesOf(endpoint, QueueUrl)).toEqual(bodies);
});

test("without a fault calls pass, are recorded, and name the proxy in queue URLs", async () => {
  const { endpoint } = await startSqs();
  const proxy = await startProxy(endpoint, []);
  const sqs = connectSqs(proxy.endpoint);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "target" }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" }));
  expect(QueueUrl?.startsWith(proxy.endpoint)).toBe(true);
  expect(proxy.calls()).toEqual(["CreateQueue", "SendMessage"]);
});

test("a dropped reply makes the SDK send again what the server already has", async () => {
  const { endpoint } = await startSqs();
  const proxy = await startProxy(endpoint, [
    { operation: "SendMessage", nth: 1, act: "drop-reply" },
  ]);
  const sqs = connectSqs(proxy.endpoint);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "target" }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" }));
  expect(await bodiesOf(endpoint, QueueUrl)).toEqual(["hello", "hello"]);
});

test("a delayed call arrives", async () => {
  const { endpoint } = await startSqs();
  const proxy = await startProxy(endpoint, [
    { operation: "CreateQueue", nth: 1, act: "delay", ms: 20 },
  ]);
  const answer = await connectSqs(proxy.endpoint).send(
    new CreateQueueCommand({ QueueName: "target" }),
  );
  expect(answer.QueueUrl).toContain("/target");
});

const once = {
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  maxAttempts: 1,
};

test("SQS throttles by its own error, which only the planned call meets", async () => {
  const { endpoint } = await startSqs();
  const proxy = await startProxy(endpoint, [{ operation: "CreateQueue", nth: 2, act: "throttle" }]);
  const sqs = new SQSClient({ ...once, endpoint: proxy.endpoint });
  const create = () => sqs.send(new CreateQueueCommand({ QueueName: "target" }));
  await create();
  await expect(create()).rejects.toMatchObject({ name: "RequestThrottled" });
  await create();
});

test("DynamoDB throttles by its own error", async () => {
  const proxy = await startProxy(inject("dynamodbEndpoint"), [
    { operation: "ListTables", nth: 1, act: "throttle" },
  ]);
  const dynamodb = new DynamoDBClient({ ...once, endpoint: proxy.endpoint });
  const list = () => dynamodb.send(new ListTablesCommand());
  await expect(list()).rejects.toMatchObject({ name: "ProvisionedThroughputExceededException" });
  expect((await list()).TableNames).toBeInstanceOf(Array);
});

test("SES throttles by its own error, named by method and path", async () => {
  const ses = await startSesServer();
  onTestFinished(ses.stop);
  const proxy = await startProxy(ses.endpoint, [
    { operation: "POST /v2/email/outbound-emails", nth: 1, act: "throttle" },
  ]);
  const call = connectSes(proxy.endpoint).send(
    new SendEmailCommand({
      FromEmailAddress: "hello@waymark.example",
      Destination: { ToAddresses: ["ada@example.org"] },
      Content: { Simple: { Subject: { Data: "Hello" }, Body: { Text: { Data: "Hi" } } } },
    }),
  );
  await expect(call).rejects.toMatchObject({ name: "TooManyRequestsException" });
  expect(ses.mails.list({ limit: 1 })).toEqual([]);
});

test("a poll is counted when it brings something, and a new plan counts from its beginning", async () => {
  const { endpoint } = await startSqs();
  const proxy = await startProxy(endpoint, []);
  const sqs = connectSqs(proxy.endpoint);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "target" }));
  await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" }));
  await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 }));
  expect(proxy.calls()).toEqual(["CreateQueue", "SendMessage", "ReceiveMessage"]);

  proxy.follow([{ operation: "ReceiveMessage", nth: 1, act: "drop-reply" }]);
  expect(proxy.calls()).toEqual([]);
  const received = await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 }));
  expect(received.Messages).toHaveLength(1);
  expect(proxy.calls()).toEqual(["ReceiveMessage", "ReceiveMessage"]);
});

test("there is no plan for the moment before a poll brings something", () => {
  const before = [{ operation: "GetRecords", nth: 1, act: "kill-before" }];
  expect(FaultPlan.safeParse(before).success).toBe(false);
});

test("the fronts of all servers take plans and tell their calls over HTTP", async () => {
  const { endpoint } = await startSqs();
  const fronts = createFaultFronts();
  onTestFinished(fronts.stop);
  const sqs = new SQSClient({ ...once, endpoint: await fronts.standBefore("sqs", endpoint) });
  const put = (body: string) => fronts.routes.request("/", { method: "PUT", body });
  const plan = { sqs: [{ operation: "CreateQueue", nth: 1, act: "throttle" }] };
  expect((await put(JSON.stringify(plan))).status).toBe(204);
  const create = sqs.send(new CreateQueueCommand({ QueueName: "target" }));
  await expect(create).rejects.toMatchObject({ name: "RequestThrottled" });
  expect(await (await fronts.routes.request("/")).json()).toEqual({ sqs: ["CreateQueue"] });
  expect((await put('{"s3":[]}')).status).toBe(400);
});
