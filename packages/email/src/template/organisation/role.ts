import type { MemberMailContent } from "@waymark/application/ports";
import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";
import { roleMeaning, roleText } from "./role-text.ts";

export const roleChanged = (content: MemberMailContent): Letter => {
  const { organisationName, recipient, role = "sponsor_viewer", links } = content;
  const organisation = person(organisationName);
  return {
    subject: `You have another role at ${isolate(organisationName)}`,
    preview: "What you see and look after there is another part now.",
    heading: say`You have another role`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you are ${roleText[role]} of ${organisation} now. ${roleMeaning[role]}`,
      ),
      actions({ label: "See what is there for you", url: links.organisation, weight: "primary" }),
      paragraph(say`If this surprises you, please ask the others at ${organisation}.`),
    ],
    reason: say`You get this mail because you have a role at ${organisation} on Waymark.`,
  };
};

export const roleEnded = (content: MemberMailContent): Letter => {
  const { organisationName, recipient, links } = content;
  const organisation = person(organisationName);
  return {
    subject: `Your role at ${isolate(organisationName)} has ended`,
    preview: "Your account and everything of your own stay as they are.",
    heading: say`Your role has ended`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, your role at ${organisation} has ended, and its programmes and reports are closed to you from now on. Your account, your mentorships and everything else of your own stay as they are.`,
      ),
      actions({ label: "See your organisations", url: links.organisation, weight: "primary" }),
      paragraph(say`If this surprises you, please ask the others at ${organisation}.`),
    ],
    reason: say`You get this mail because you had a role at ${organisation} on Waymark.`,
  };
};
