import type { Letter } from "../letter/letter.ts";
import { cleanLine, cleanNamed } from "./clean.ts";
import type { Mail } from "./mail.ts";

/** What mails about a session, and about what came of it, have in common. */
type Meeting = {
  readonly recipient: { readonly displayName: string };
  readonly other: { readonly displayName: string };
  readonly title: string;
  readonly links: { readonly unsubscribe?: { readonly oneClick: string } | undefined };
};

/** A mail of which all words of people are safe to stand in it; those with a way out say so. */
export const meetingMail = <Content extends Meeting>(
  raw: Content,
  write: (content: Content) => Letter,
): Mail => {
  const letter = write({
    ...raw,
    recipient: cleanNamed(raw.recipient),
    other: cleanNamed(raw.other),
    title: cleanLine(raw.title),
  });
  const oneClick = raw.links.unsubscribe?.oneClick;
  return { letter, ...(oneClick !== undefined && { oneClick }) };
};
