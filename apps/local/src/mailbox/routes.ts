import { Hono } from "hono";
import * as z from "zod";
import { pageStyle, protectPages } from "../page/index.ts";
import type { MailStore } from "../ses/index.ts";
import { describeMail } from "./describe-mail.ts";
import { FRAMED_POLICY, frameHtml } from "./framed-html.ts";
import { createLinks } from "./links.ts";
import { showList } from "./list-page.ts";
import { showMessage, views } from "./message-page.ts";
import { openMail, type OpenMail } from "./open-mail.ts";

const LISTED = 200;
const MAX_LISTED = 1_000;

const ListQuery = z.object({
  to: z.string().trim().max(320).default(""),
  limit: z.coerce.number().pipe(z.int().min(1).max(MAX_LISTED)).default(LISTED),
});

const percentEncode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** RFC 8187 allows fewer characters than `encodeURIComponent` leaves alone. */
const attachmentDisposition = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*!]/g, percentEncode)}`;

/** What a browser may be told about a stranger's file without acting on it. */
const safeContentType = (contentType: string): string =>
  /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : "application/octet-stream";

/**
 * The pages and JSON routes of the mailbox, read only.
 * @param basePath where the caller mounts them; it stands in every link
 */
export const createMailboxRoutes = (store: MailStore, basePath = "/mailbox"): Hono => {
  const links = createLinks(basePath);
  const app = new Hono();
  app.use(...protectPages());

  const find = async (id: string): Promise<OpenMail | undefined> => {
    const stored = store.find(id);
    return stored === undefined ? undefined : openMail(stored);
  };
  const list = ({ to, limit }: z.infer<typeof ListQuery>) =>
    store.list({ limit, ...(to === "" ? {} : { to }) });

  app.get("/", (c) => {
    const query = ListQuery.safeParse(c.req.query());
    if (!query.success) return c.text(z.prettifyError(query.error), 400);
    return c.html(showList(links, query.data.to, list(query.data)));
  });
  app.get("/style.css", (c) => c.body(pageStyle, 200, { "content-type": "text/css" }));
  app.get("/api/messages", async (c) => {
    const query = ListQuery.safeParse(c.req.query());
    if (!query.success) return c.json({ error: z.prettifyError(query.error) }, 400);
    const mails = await Promise.all(list(query.data).map(openMail));
    return c.json({ messages: mails.map((mail) => describeMail(mail, links)) });
  });
  app.get("/messages/:id", async (c) => {
    const mail = await find(c.req.param("id"));
    if (mail === undefined) return c.notFound();
    const first = mail.parsed.html === undefined ? "text" : "html";
    const view = z.enum(views).catch(first).parse(c.req.query("view"));
    return c.html(showMessage(links, mail, view));
  });
  app.get("/messages/:id/html", async (c) => {
    const mail = await find(c.req.param("id"));
    if (mail === undefined) return c.notFound();
    c.header("content-security-policy", FRAMED_POLICY);
    return c.html(frameHtml(mail.parsed));
  });
  app.get("/messages/:id/raw", (c) => {
    const mail = store.find(c.req.param("id"));
    if (mail === undefined) return c.notFound();
    return c.body(Uint8Array.from(mail.raw), 200, {
      "content-type": "message/rfc822",
      "content-disposition": attachmentDisposition(`${mail.id}.eml`),
    });
  });
  app.get("/messages/:id/attachments/:index{[0-9]+}", async (c) => {
    const mail = await find(c.req.param("id"));
    const attachment = mail?.parsed.attachments[Number(c.req.param("index"))];
    if (attachment === undefined) return c.notFound();
    return c.body(Uint8Array.from(attachment.content), 200, {
      "content-type": safeContentType(attachment.contentType),
      "content-disposition": attachmentDisposition(attachment.name),
    });
  });
  return app;
};
