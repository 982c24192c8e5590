import { linksOf, type Mail } from "./mailbox.ts";

/** What a mail's link to a page such as `/survey-answer/` carries. */
export const linkToken = (mail: Mail, page: string): string => {
  const link = linksOf(mail).find((candidate) => candidate.includes(page));
  const token = link?.split(page)[1]?.split("#")[0];
  if (token === undefined) throw new Error(`no link to ${page} in "${mail.subject}"`);
  return token;
};
