import { dateInWords } from "@waymark/application/moment";
import type { RenderedMail } from "@waymark/application/ports";
import type { Instant } from "@waymark/domain/time";
import { aside, type Block, paragraph } from "../letter/block.ts";
import { renderHtml } from "../letter/html/render-html.tsx";
import type { Letter } from "../letter/letter.ts";
import { say, strong } from "../letter/run.ts";
import { renderText } from "../letter/text/render-text.ts";
import { cleanLine } from "./clean.ts";
import { automatic } from "./headers.ts";

export type SignInCodeContent = {
  readonly code: string;
  readonly validMinutes: number;
  readonly requestedAt: Instant;
};

const letterOf = ({ code, validMinutes, requestedAt }: SignInCodeContent): Letter => {
  const date = requestedAt.slice(0, 10);
  const time = requestedAt.slice(11, 16);
  const codeBlock: Block = { kind: "code", code };
  return {
    // Servers on the way log subjects, so the code is not in it. The time keeps mail programs from
    // folding a new code into the thread of an old one.
    subject: `Your sign-in code, asked for at ${time} UTC`,
    preview: `${code} is your code. It is valid for ${validMinutes} minutes.`,
    heading: ["Your sign-in code"],
    blocks: [
      paragraph(say`Type this code into the page on which you asked for it:`),
      codeBlock,
      paragraph(
        say`It works once, for ${strong(`${validMinutes} minutes`)}. If you asked more than once, only the newest code counts.`,
      ),
      aside(
        say`Did you not ask for a code? Then ignore this mail: without the code nobody gets in. Give it to nobody; we never ask for it.`,
      ),
    ],
    reason: say`Somebody, most likely you, entered this address to sign in to Waymark on ${dateInWords(date)} at ${time} (UTC+00:00).`,
  };
};

/** The mail that carries a sign-in code. It has no link: a code is typed, so a scanner cannot use it. */
export const renderSignInCode = (content: SignInCodeContent): RenderedMail => {
  const letter = letterOf({ ...content, code: cleanLine(content.code) });
  return {
    subject: letter.subject,
    html: renderHtml(letter),
    text: renderText(letter),
    headers: automatic,
    attachments: [],
  };
};
