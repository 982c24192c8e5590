import * as z from "zod";

const Mail = z.object({
  id: z.string(),
  at: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.array(z.string())),
  tags: z.record(z.string(), z.array(z.string())),
  attachments: z.array(
    z.object({
      name: z.string(),
      contentType: z.string(),
      method: z.string().nullable(),
      url: z.string(),
    }),
  ),
});
export type Mail = z.infer<typeof Mail>;

const Mails = z.object({ messages: z.array(Mail) });

/** The newest mails to an address, the newest first, as the mailbox page's JSON shows them. */
export const readMails = async (origin: string, to = "", limit = 200): Promise<readonly Mail[]> => {
  const query = `to=${encodeURIComponent(to)}&limit=${limit}`;
  const answer = await fetch(`${origin}/mailbox/api/messages?${query}`);
  return Mails.parse(await answer.json()).messages;
};

/** Every address that a mail leads to, from its text and from its HTML. */
export const linksOf = (mail: Mail): readonly string[] => {
  const inText = mail.text.match(/https?:\/\/\S+/g) ?? [];
  const inHtml = [...mail.html.matchAll(/href="(https?:[^"]+)"/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
  return [...new Set([...inText, ...inHtml])];
};
