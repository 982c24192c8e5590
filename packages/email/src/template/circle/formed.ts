import type { CircleMailContent } from "@waymark/application/ports";
import { actions, facts, paragraph, quiet, body, quote } from "../../letter/block.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";
import { cadenceWords } from "../mentorship/words.ts";

/** To each member, when a cohort's matching was applied. */
export const formed = (content: CircleMailContent): Letter => {
  const { recipient, others, host, isHost, links, cadence } = content;
  const programme = person(content.programmeName);
  const organisation = person(content.organisationName);
  return {
    subject: `Your circle: ${others.length + 1} people who meet as equals`,
    preview: "Who they are, and who sets the first date.",
    heading: ["Your circle"],
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${programme} of ${organisation} has brought you together with ${String(others.length)} others. You meet ${cadenceWords[cadence]}, and each of you is the host in turn.`,
      ),
      facts(
        ...others.map((other) => ({
          label: [person(other.displayName)],
          lines: [body([person(other.emailAddress)]), quiet([person(other.timeZone)])],
        })),
      ),
      quote(["Why you"], content.reason),
      paragraph(
        isHost
          ? say`You are the first host: write to the others and propose a date.`
          : say`${person(host.displayName)} is the first host and proposes a date.`,
      ),
      actions({ label: "See your circle", url: links.circle, weight: "primary" }),
      paragraph(
        say`What you say to each other stays in the circle: ${organisation} never reads it.`,
      ),
    ],
    reason: say`You get this mail because you take part in ${programme} of ${organisation} on Waymark.`,
  };
};
