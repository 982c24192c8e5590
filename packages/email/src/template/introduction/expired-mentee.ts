import { actions, type Block, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import type { LetterWriter } from "./writer.ts";
import type { IntroductionLetterContent } from "./clean.ts";

const alternatives = ({ alternatives }: IntroductionLetterContent): readonly Block[] =>
  alternatives.length === 0
    ? []
    : [
        {
          kind: "suggestions",
          title:
            alternatives.length === 1
              ? "Another mentor who takes requests"
              : "Others who take requests",
          suggestions: alternatives.map(({ displayName, headline, url }) => ({
            name: displayName,
            about: headline,
            url,
          })),
        },
      ];

/** To the mentee: nobody answered in time, and here is the way on. */
export const expiredMentee: LetterWriter = (content) => {
  const mentor = person(content.mentor.displayName);
  const { links } = content;
  return {
    subject: `No answer from ${isolate(content.mentor.displayName)} this time`,
    preview: "Your request has ended. Here is how you can go on.",
    heading: say`Your request has ended without an answer`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentee.displayName)}, ${mentor} did not get round to answering in time. That happens in full weeks and says nothing about your request.`,
      ),
      paragraph(
        say`You can ask somebody else right away: this request no longer counts towards the number you may have open, and what you wrote is kept.`,
      ),
      ...alternatives(content),
      actions(
        { label: "Find another mentor", url: links.search, weight: "primary" },
        { label: "Read your request", url: links.introduction, weight: "plain" },
      ),
    ],
    reason: say`You get this mail because you asked ${mentor} for an introduction on Waymark.`,
  };
};
