import type { MemberMailContent } from "@waymark/application/ports";
import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";

/** To those who look after an organisation whose program or channel takes nothing. */
export const webhookDisabled = (content: MemberMailContent): Letter => {
  const { organisationName, recipient, webhookName = "", links } = content;
  const organisation = person(organisationName);
  return {
    subject: `${isolate(webhookName)} of ${isolate(organisationName)} hears nothing any more`,
    preview: "It took no message for days, so it was switched off.",
    heading: say`A connection was switched off`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${person(webhookName)} of ${organisation} took none of our messages for five days. It is switched off and hears nothing more until somebody switches it on again.`,
      ),
      ...(links.connections === undefined
        ? [
            paragraph(say`Owners of ${organisation} can do that under Connections.`),
            actions({ label: "Go there", url: links.organisation, weight: "primary" }),
          ]
        : [
            paragraph(
              say`Under Connections you see what was tried and what came back. Once the other side takes messages, switch it on there.`,
            ),
            actions({ label: "Look at connections", url: links.connections, weight: "primary" }),
          ]),
    ],
    reason: say`You get this mail because you look after programmes of ${organisation} on Waymark.`,
  };
};
