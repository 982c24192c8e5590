import type { ReportMailContent } from "@waymark/application/ports";
import { actions, aside, paragraph } from "../../letter/block.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";

/** To who filed the report. What it came to is a matter of the other person as well. */
export const closed = ({ recipient, links }: ReportMailContent): Letter => ({
  subject: "We have looked at what you told us",
  preview: "Thank you for writing to us.",
  heading: say`We have looked at what you told us`,
  blocks: [
    paragraph(
      say`Hello ${person(recipient.displayName)}, somebody read your report and did what our rules ask. We do not tell people what came of a report about others, as we would not tell others about you.`,
    ),
    paragraph(say`If you want no more contact with somebody, a block ends it at once.`),
    actions({ label: "See your blocks", url: links.blocks, weight: "plain" }),
    aside(say`If it goes on, please report it again.`),
  ],
  reason: say`You get this mail because you sent us a report on Waymark.`,
});
