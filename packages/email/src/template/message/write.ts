import type { MessageMailContent } from "@waymark/application/ports";
import { actions, aside, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";
import { cleanNamed } from "../clean.ts";
import type { Mail } from "../mail.ts";

const waiting = ({ recipient, other, count, links }: MessageMailContent): Letter => {
  const name = person(other.displayName);
  const one = count === 1;
  return {
    subject: one
      ? `${isolate(other.displayName)} wrote to you`
      : `${isolate(other.displayName)} wrote to you: ${count} messages`,
    preview: "What it says waits for you on Waymark.",
    heading: one ? say`${name} wrote to you` : say`${name} wrote you some messages`,
    blocks: [
      paragraph(
        one
          ? say`Hello ${person(recipient.displayName)}, a message from ${name} waits for you.`
          : say`Hello ${person(recipient.displayName)}, messages from ${name} wait for you.`,
      ),
      actions({ label: "Read and answer", url: links.messages, weight: "primary" }),
      aside(say`Only you two can read them. This mail comes once, however much is written.`),
    ],
    reason: say`You get this mail because you and ${name} have a mentorship on Waymark.`,
  };
};

/** The mail about what somebody has not read. */
export const writeMessageMail = (raw: MessageMailContent): Mail => ({
  letter: waiting({
    ...raw,
    recipient: cleanNamed(raw.recipient),
    other: cleanNamed(raw.other),
  }),
});
