import { linksOf, type Mail } from "./mailbox.ts";

/** What the mentor's one-use link carries. */
export const answerTokenOf = (mail: Mail): string => {
  const link = linksOf(mail).find((candidate) => candidate.includes("/answer/"));
  const token = link?.split("/answer/")[1]?.split("#")[0];
  if (token === undefined) throw new Error(`no answer link in "${mail.subject}"`);
  return token;
};
