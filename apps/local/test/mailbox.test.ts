import { SendEmailCommand, type EmailContent } from "@aws-sdk/client-sesv2";
import type { Hono } from "hono";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { createMailboxRoutes } from "../src/mailbox/index.ts";
import { startSesServer } from "../src/ses/index.ts";
import { connectSes } from "./support/clients.ts";

type Mailbox = {
  readonly app: Hono;
  readonly send: (content: EmailContent, to?: string) => Promise<string>;
  readonly get: (path: string) => Promise<Response>;
};

const openMailbox = async (): Promise<Mailbox> => {
  const ses = await startSesServer();
  onTestFinished(ses.stop);
  const app = createMailboxRoutes(ses.mails, "/mailbox");
  return {
    app,
    send: async (Content, to = "ada@example.org") => {
      const sent = await connectSes(ses.endpoint).send(
        new SendEmailCommand({
          FromEmailAddress: "hello@waymark.example",
          Destination: { ToAddresses: [to] },
          Content,
        }),
      );
      return String(sent.MessageId);
    },
    get: async (path) => app.request(path),
  };
};

const ics = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

const mailWith = (subject: string, html: string, text = "plain words"): EmailContent => ({
  Simple: {
    Subject: { Data: subject },
    Body: { Html: { Data: html }, Text: { Data: text } },
    Headers: [{ Name: "List-Unsubscribe-Post", Value: "List-Unsubscribe=One-Click" }],
    Attachments: [
      {
        FileName: "invité's.ics",
        RawContent: Buffer.from(ics),
        ContentType: "text/calendar",
        ContentDisposition: "ATTACHMENT",
      },
    ],
  },
});

const Answer = z.object({
  messages: z.array(
    z.looseObject({
      id: z.string(),
      to: z.array(z.string()),
      subject: z.string(),
      text: z.string().nullable(),
      html: z.string().nullable(),
      headers: z.record(z.string(), z.array(z.string())),
      rawUrl: z.string(),
      attachments: z.array(
        z.object({
          name: z.string(),
          contentType: z.string(),
          method: z.string().nullable(),
          sizeBytes: z.number(),
          url: z.string(),
        }),
      ),
    }),
  ),
});

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

test("scripts read a person's mails as JSON, the newest first, with every part", async () => {
  const { send, get } = await openMailbox();
  await send(mailWith("First", "<p>1</p>"));
  await send(mailWith("Other", "<p>2</p>"), "bob@example.org");
  await send(mailWith("Second", "<p>3</p>"));
  const response = await get("/api/messages?to=Ada@example.org");
  const { messages } = Answer.parse(await response.json());
  expect(messages.map(({ subject }) => subject)).toEqual(["Second", "First"]);
  const [message] = messages;
  expect(message?.html?.trim()).toBe("<p>3</p>");
  expect(message?.text?.trim()).toBe("plain words");
  expect(message?.headers["list-unsubscribe-post"]).toEqual(["List-Unsubscribe=One-Click"]);
  expect(message?.attachments).toMatchObject([
    { name: "invité's.ics", contentType: "text/calendar", sizeBytes: ics.length },
  ]);
});

test("an attachment and the raw message are served as downloads, byte for byte", async () => {
  const { send, get } = await openMailbox();
  const id = await send(mailWith("Hello", "<p>1</p>"));
  const attachment = await get(`/messages/${id}/attachments/0`);
  expect(await attachment.text()).toBe(ics);
  expect(attachment.headers.get("content-disposition")).toBe(
    "attachment; filename*=UTF-8''invit%C3%A9%27s.ics",
  );
  const raw = await get(`/messages/${id}/raw`);
  expect(raw.headers.get("content-type")).toBe("message/rfc822");
  expect(await raw.text()).toContain("Subject: Hello");
});

test.each(["", "?view=text", "?view=raw", "?view=headers"])(
  "a hostile mail cannot put markup into the page (view %s)",
  async (view) => {
    const { send, get } = await openMailbox();
    const id = await send(mailWith(hostile, hostile, hostile));
    for (const path of ["/", `/messages/${id}${view}`]) {
      const page = await (await get(path)).text();
      expect(page).not.toMatch(/<script|<img/);
    }
  },
);

test("a hostile address in the filter is shown as text", async () => {
  const { get } = await openMailbox();
  const page = await (await get(`/?to=${encodeURIComponent(hostile)}`)).text();
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain("&lt;script&gt;");
});

test("the mail's own HTML stands alone, in a sandbox without scripts, also when opened directly", async () => {
  const { send, get } = await openMailbox();
  const id = await send(mailWith("Hello", `<head></head><a href="https://x.example">x</a>`));
  const page = await (await get(`/messages/${id}`)).text();
  expect(page).toContain(`src="/mailbox/messages/${id}/html"`);
  expect(page).toContain(`sandbox="allow-popups allow-popups-to-escape-sandbox"`);
  const framed = await get(`/messages/${id}/html`);
  const policy = framed.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("sandbox allow-popups");
  expect(policy).not.toContain("allow-scripts");
  expect(await framed.text()).toContain('<head><base target="_blank">');
});

test("the pages forbid scripts and frames around them", async () => {
  const { get } = await openMailbox();
  const policy = (await get("/")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("script-src");
});

test("what is not there is not found, and a bad limit is refused", async () => {
  const { get } = await openMailbox();
  expect((await get("/messages/none")).status).toBe(404);
  expect((await get("/messages/none/attachments/0")).status).toBe(404);
  expect((await get("/api/messages?limit=0")).status).toBe(400);
});
