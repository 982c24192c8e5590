import type { OrganisationMailContent } from "@waymark/application/ports";
import { actions, aside, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";
import { roleMeaning, roleText } from "./role-text.ts";

/** To somebody who may never have heard of us. */
export const invited = (content: OrganisationMailContent): Letter => {
  const { organisationName, inviterName, invitedAddress, role, links } = content;
  const organisation = person(organisationName);
  const inviter = person(inviterName);
  return {
    subject: `${isolate(inviterName)} invites you to ${isolate(organisationName)} on Waymark`,
    preview: "Look at it and say yes or no. Nothing happens before you answer.",
    heading: say`${inviter} invites you to ${organisation}`,
    blocks: [
      paragraph(
        say`Hello, ${inviter} would like you to join ${organisation} on Waymark as ${roleText[role]}. ${roleMeaning[role]}`,
      ),
      ...(links.answer === undefined
        ? []
        : [
            actions(
              { label: "Look at the invitation", url: links.answer, weight: "primary" },
              { label: "No, thank you", url: `${links.answer}#no`, weight: "plain" },
            ),
          ]),
      aside(
        say`Sign in with ${invitedAddress}, the address that this mail came to. If you do nothing, the invitation ends after 14 days.`,
      ),
    ],
    reason: say`You get this mail because ${inviter} entered your address on Waymark. We use it for this invitation only.`,
  };
};
