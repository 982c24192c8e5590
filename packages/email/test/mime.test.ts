import type { RenderedMail, SendMail } from "@waymark/application/ports";
import { DeliveryId } from "@waymark/domain/id";
import * as fc from "fast-check";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { composeMime } from "../src/ses/compose-mime.ts";
import { renderMail } from "../src/template/index.ts";
import { platform, sampleContent, templates } from "./sample-content.ts";

const from = "hello@waymark.example";
const rendered = renderMail(platform)(sampleContent("introduction_accepted_mentee"));
const mailTo = (
  displayName: string,
  content: RenderedMail = rendered,
): Parameters<SendMail>[0] => ({
  deliveryId: DeliveryId.parse("dlv_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8"),
  to: { displayName, emailAddress: "amina@mentees.example" },
  rendered: content,
});

const headOf = (bytes: Buffer): string => {
  const [head = ""] = bytes.toString("latin1").split("\r\n\r\n");
  return head;
};
const headerNames = (bytes: Buffer): readonly string[] =>
  [...headOf(bytes).matchAll(/^([^\s:]+):/gm)].map(([, name = ""]) => name.toLowerCase());

test("text and HTML are alternatives, and come out as they went in", async () => {
  for (const template of templates) {
    const mail = renderMail(platform)(sampleContent(template));
    const parsed = await PostalMime.parse(await composeMime(mailTo("Amina", mail), from));
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.replaceAll("\r\n", "\n").trim()).toBe(mail.text.trim());
    expect(parsed.html?.trim()).toBe(mail.html);
  }
});

test("the calendar file is a part that mail programs offer as an invitation, and a file", async () => {
  const bytes = await composeMime(mailTo("Amina"), from);
  const [calendar] = rendered.attachments;
  const source = bytes.toString("latin1");
  const alternatives = source.slice(source.indexOf("multipart/alternative"));
  expect(alternatives).toMatch(
    /Content-Type: text\/plain.*Content-Type: text\/html.*Content-Type: text\/calendar; charset=utf-8;\s+method=REQUEST/s,
  );
  const parts = [...source.matchAll(/Content-Transfer-Encoding: base64\r\n\r\n([\w+/=\r\n]+)/g)];
  const files = parts.map(([, base64 = ""]) => Buffer.from(base64, "base64").toString("utf8"));
  expect(files).toEqual([calendar?.content, calendar?.content]);
  expect(source).toMatch(/Content-Type: application\/ics; name=introduction\.ics/);
});

test("the message id is the same for every try of a delivery", async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const parsed = await PostalMime.parse(await composeMime(mailTo("Amina"), from));
      return parsed.messageId;
    }),
  );
  expect(ids).toEqual([
    "<dlv_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8@waymark.example>",
    "<dlv_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8@waymark.example>",
  ]);
});

test("a reminder keeps both unsubscribe headers whole", async () => {
  const mail = renderMail(platform)(sampleContent("introduction_reminder"));
  const parsed = await PostalMime.parse(await composeMime(mailTo("Jonas", mail), from));
  const valueOf = (key: string) => parsed.headers.find((header) => header.key === key)?.value;
  expect(valueOf("list-unsubscribe")).toBe(mail.headers["List-Unsubscribe"]);
  expect(valueOf("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
});

test.for([
  'Ann "the boss" O\'Neil',
  "Weber, Jonas",
  "Ann <ann@evil.example>",
  "María José Ñandú",
  "佐藤 さくら",
  "דנה; כהן",
  "ann@evil.example",
  "Ann (a comment)",
  "A".repeat(80),
])("the display name %s arrives as it is, with one recipient", async (displayName) => {
  const parsed = await PostalMime.parse(await composeMime(mailTo(displayName), from));
  expect(parsed.to).toEqual([{ name: displayName, address: "amina@mentees.example" }]);
  expect(parsed.from).toEqual({ name: "Waymark", address: from });
});

test("a name that looks like an encoded word is not decoded into another", async () => {
  const parsed = await PostalMime.parse(await composeMime(mailTo("=?utf-8?Q?Bob?="), from));
  expect(parsed.to?.[0]?.name).toBe("=\u2060?utf-8?Q?Bob?=");
});

test("no name, subject or header value adds a header or a recipient, and all bytes are valid", async () => {
  const small = { ...rendered, html: "<p>Hello</p>", text: "Hello\nthere\n" };
  const expected = headerNames(await composeMime(mailTo("Ann", small), from));
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom(
      "Ann\r\nBcc: all@victims.example",
      "Ann\nBcc: all@victims.example\n\nbody",
      "Ann\rBcc: all@victims.example",
      "Ann\u0000\u0085\u2028Bcc: all@victims.example",
      'Ann" <ann@evil.example>, "Bob',
    ),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (name, subject) => {
      const mail = { ...small, subject: `S${subject}` };
      const bytes = await composeMime(mailTo(`N${name}`, mail), from);
      expect(headerNames(bytes)).toEqual(expected);
      const head = headOf(bytes);
      expect(head).toMatch(/^[\t\r\n\x20-\x7E]*$/);
      for (const line of bytes.toString("latin1").split("\r\n")) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.length).toBeLessThanOrEqual(998);
      }
      const parsed = await PostalMime.parse(bytes);
      expect(parsed.to?.map(({ address }) => address)).toEqual(["amina@mentees.example"]);
      expect(parsed.bcc).toBeUndefined();
    }),
  );
});
