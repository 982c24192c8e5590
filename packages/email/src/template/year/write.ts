import type { YearMailContent } from "@waymark/application/ports";
import { actions, body, facts, paragraph, quote } from "../../letter/block.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say, strong } from "../../letter/run.ts";
import { cleanLine, cleanNamed, cleanText } from "../clean.ts";
import type { Mail } from "../mail.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** To everybody who had a session in a year, on its second of January. */
const yearLetter = ({ recipient, summary, links }: YearMailContent): Letter => {
  const { year, sessionCount, minutes, mentorships, thanks } = summary;
  const hours = Math.round(minutes / 60);
  const people = count(mentorships.length, "person", "people");
  return {
    subject: `Your ${year} on Waymark`,
    preview: `${count(sessionCount, "session", "sessions")} with ${people}.`,
    heading: say`Your ${String(year)}`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, this is what your mentorships came to in ${String(year)}.`,
      ),
      facts(
        {
          label: ["Sessions"],
          lines: [
            body(say`${strong(String(sessionCount))}, ${count(hours, "hour", "hours")} in all`),
          ],
        },
        { label: ["With"], lines: mentorships.map(({ otherName }) => body([person(otherName)])) },
      ),
      ...thanks.map(({ fromName, words }) => quote(say`${person(fromName)} thanked you`, words)),
      actions({ label: "See your year", url: links.year, weight: "primary" }),
    ],
    reason: say`You get this mail once a year because you are in a mentorship on Waymark.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};

export const writeYear = (raw: YearMailContent): Mail => {
  const { summary, links } = raw;
  const content: YearMailContent = {
    ...raw,
    recipient: cleanNamed(raw.recipient),
    summary: {
      ...summary,
      mentorships: summary.mentorships.map((one) => ({
        ...one,
        otherName: cleanLine(one.otherName),
      })),
      thanks: summary.thanks.map(({ fromName, words }) => ({
        fromName: cleanLine(fromName),
        words: cleanText(words),
      })),
    },
  };
  const oneClick = links.unsubscribe?.oneClick;
  return { letter: yearLetter(content), ...(oneClick !== undefined && { oneClick }) };
};
