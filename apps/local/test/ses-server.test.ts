import { SendEmailCommand, type EmailContent } from "@aws-sdk/client-sesv2";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseMessage } from "../src/mime/index.ts";
import { startSesServer, type SesServer } from "../src/ses/index.ts";
import { connectSes } from "./support/clients.ts";
import { spawnScript } from "./support/spawn-script.ts";
import { makeTemporaryFolder } from "./support/temporary-folder.ts";

const start = async (): Promise<SesServer> => {
  const server = await startSesServer();
  onTestFinished(server.stop);
  return server;
};

const send = (endpoint: string, Content: EmailContent, ToAddresses = ["ada@example.org"]) =>
  connectSes(endpoint).send(
    new SendEmailCommand({
      FromEmailAddress: "Waymark <hello@waymark.example>",
      Destination: { ToAddresses, BccAddresses: ["blind@example.org"] },
      Content,
      ConfigurationSetName: "waymark",
    }),
  );

const simple: EmailContent = {
  Simple: {
    Subject: { Data: "Grüße 👋" },
    Body: { Text: { Data: "Hällo" }, Html: { Data: "<p>Hällo</p>" } },
    Headers: [{ Name: "List-Unsubscribe", Value: "<https://waymark.example/u>" }],
  },
};

test("a raw message is kept byte for byte, under its envelope", async () => {
  const { endpoint, mails } = await start();
  const raw = Buffer.from(
    "From: a@example.org\r\nX-Odd:  two  spaces\r\n\tfolded\r\nSubject: Raw\r\n\r\n\xffbin\r\n",
    "latin1",
  );
  const { MessageId = "" } = await send(endpoint, { Raw: { Data: raw } });
  const mail = mails.find(MessageId);
  expect(Buffer.from(mail?.raw ?? []).equals(raw)).toBe(true);
  expect(mail).toMatchObject({ sender: "hello@waymark.example", subject: "Raw" });
  expect(mail?.recipients.map(({ address }) => address)).toEqual([
    "ada@example.org",
    "blind@example.org",
  ]);
});

test("a simple message becomes MIME with both bodies and its headers, and hides blind copies", async () => {
  const { endpoint, mails } = await start();
  const { MessageId = "" } = await send(endpoint, simple);
  const raw = mails.find(MessageId)?.raw ?? new Uint8Array();
  const parsed = await parseMessage(raw);
  expect(parsed).toMatchObject({ subject: "Grüße 👋", to: ["ada@example.org"] });
  expect(parsed.text?.trim()).toBe("Hällo");
  expect(parsed.html?.trim()).toBe("<p>Hällo</p>");
  expect(parsed.headers).toContainEqual({
    name: "List-Unsubscribe",
    value: "<https://waymark.example/u>",
  });
  expect(Buffer.from(raw).toString("utf8")).not.toContain("blind@example.org");
});

test("mails are found by recipient in any case, the newest first", async () => {
  const { endpoint, mails } = await start();
  const first = await send(endpoint, simple, ["ada@example.org"]);
  await send(endpoint, simple, ["bob@example.org"]);
  const third = await send(endpoint, simple, ["ADA@example.org"]);
  const found = mails.list({ to: "Ada@Example.org", limit: 10 });
  expect(found.map(({ id }) => id)).toEqual([third.MessageId, first.MessageId]);
});

test("throttling and refusal can be asked for, and store nothing", async () => {
  const { endpoint, mails, throttleNext, rejectNext } = await start();
  throttleNext(1);
  await expect(send(endpoint, simple)).rejects.toMatchObject({ name: "TooManyRequestsException" });
  rejectNext(1);
  await expect(send(endpoint, simple)).rejects.toMatchObject({ name: "MessageRejected" });
  await expect(send(endpoint, simple, ["reject@simulator.amazonses.com"])).rejects.toMatchObject({
    name: "MessageRejected",
  });
  expect(mails.list({ limit: 10 })).toEqual([]);
  await send(endpoint, simple);
  expect(mails.list({ limit: 10 })).toHaveLength(1);
});

test("an accepted mail and the events that nobody took yet are there after kill -9", async () => {
  const file = join(await makeTemporaryFolder(), "mail.sqlite");
  const first = spawnScript("serve-ses.ts", [file, "stuck"]);
  const endpoint = (await first.nextLine()).replace("endpoint ", "");
  const { MessageId = "" } = await send(endpoint, simple);
  first.kill("SIGKILL");
  await first.ended;

  const second = spawnScript("serve-ses.ts", [file]);
  onTestFinished(() => second.kill("SIGKILL"));
  const lines = [await second.nextLine(), await second.nextLine(), await second.nextLine()];
  const events = lines.filter((line) => line.startsWith("event ")).join("\n");
  expect(events).toContain('"detail-type":"Email Sent"');
  expect(events).toContain(MessageId);
});
