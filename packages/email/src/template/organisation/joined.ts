import type { OrganisationMailContent } from "@waymark/application/ports";
import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";
import { roleText } from "./role-text.ts";

/** To who invited somebody. */
export const joined = (content: OrganisationMailContent): Letter => {
  const { organisationName, recipient, invitedAddress, role, links } = content;
  const organisation = person(organisationName);
  return {
    subject: `${invitedAddress} joined ${isolate(organisationName)}`,
    preview: "They accepted your invitation.",
    heading: say`Your invitation was accepted`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${invitedAddress} is now ${roleText[role]} of ${organisation}.`,
      ),
      actions({ label: "See who has which role", url: links.members, weight: "primary" }),
    ],
    reason: say`You get this mail because you invited this address to ${organisation} on Waymark.`,
  };
};
