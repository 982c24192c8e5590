import { actions, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { steps } from "./begin.ts";
import type { MentorshipWriter } from "./writer.ts";

/** To both, when a cohort's matching was applied: the introduction that they did not have to ask for. */
export const matched: MentorshipWriter = ({
  recipient,
  links,
  side,
  matched: brought,
  ...content
}) => {
  const other = person(content.other.displayName);
  const programme = person(brought?.programmeName ?? "Your programme");
  const organisation = person(brought?.organisationName ?? "your organisation");
  const role = side === "mentee" ? "your mentor" : "your mentee";
  return {
    subject: `Meet ${isolate(content.other.displayName)}, ${role}`,
    preview: "Say what each of you expects; it takes ten minutes.",
    heading: say`You and ${other}`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${programme} of ${organisation} has brought you together: ${other} is ${role}.`,
      ),
      ...(brought === undefined ? [] : [quote(["Why you two"], brought.reason)]),
      steps,
      actions(
        { label: "Say what you expect", url: links.agreement, weight: "primary" },
        { label: "Write to each other", url: `${links.mentorship}/messages`, weight: "plain" },
      ),
      paragraph(
        say`Whatever you write and say to each other stays between you two: ${organisation} never reads it. If it does not fit, either of you can say so on the page, and nobody is asked why.`,
      ),
    ],
    reason: say`You get this mail because you take part in ${programme} of ${organisation} on Waymark.`,
  };
};
