import type { CircleMailContent } from "@waymark/application/ports";
import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";

/** To each member, when the turn to host went on. */
export const hosting = (content: CircleMailContent): Letter => {
  const { recipient, host, isHost, links } = content;
  const organisation = person(content.organisationName);
  const programme = person(content.programmeName);
  return {
    subject: isHost
      ? "It is your turn to host your circle"
      : `${isolate(host.displayName)} hosts your circle next`,
    preview: "Whose turn it is to propose a date.",
    heading: isHost ? ["Your turn to host"] : say`${person(host.displayName)} hosts next`,
    blocks: [
      paragraph(
        isHost
          ? say`Hello ${person(recipient.displayName)}, it is your turn: propose a date to the others, and begin the meeting with a question of yours.`
          : say`Hello ${person(recipient.displayName)}, ${person(host.displayName)} is the host now and proposes the next date.`,
      ),
      actions({ label: "See your circle", url: links.circle, weight: "primary" }),
    ],
    reason: say`You get this mail because you take part in ${programme} of ${organisation} on Waymark.`,
  };
};
