import { body, facts, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say, strong } from "../../letter/run.ts";
import { reasonQuote } from "./parts.ts";
import type { ReferralWriter } from "./writer.ts";

/** To each of the two, once both have agreed. */
export const introduced: ReferralWriter = (content) => {
  const { recipient, other, proposerName } = content;
  const proposer = person(proposerName);
  const name = other?.displayName ?? "";
  return {
    subject: `${isolate(recipient.displayName)}, meet ${isolate(name)}`,
    preview: "You both said yes. Reply to this mail to begin.",
    heading: say`${person(recipient.displayName)}, meet ${person(name)}`,
    blocks: [
      paragraph(
        say`${proposer} thought that you two should meet, and you both said yes. Reply to this mail to begin: your reply goes straight to ${person(name)}.`,
      ),
      reasonQuote(content),
      facts({
        label: say`How to reach ${person(name)}`,
        lines: [body([strong(other?.emailAddress ?? "")])],
      }),
    ],
    reason: say`You get this mail because you agreed to be introduced by ${proposer}. ${person(name)} has got one with your name and address.`,
  };
};
