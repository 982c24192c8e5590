import type { DeclineReason } from "@waymark/domain/introduction";
import { actions, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, type Run, type Runs, say } from "../../letter/run.ts";
import type { LetterWriter } from "./writer.ts";

const reasonInWords = {
  no_time: (mentor) => say`${mentor} has no room for another conversation at the moment.`,
  not_my_field: (mentor) =>
    say`${mentor} thinks that your question lies outside of their field, and that somebody else can help you better.`,
  other_level: (mentor) =>
    say`${mentor} mostly works with people at another point of their career, and thinks that somebody else can help you better.`,
  other: (mentor) => say`${mentor} cannot take this request on.`,
} as const satisfies Record<DeclineReason, (mentor: Run) => Runs>;

/** To the mentee: a no with its reason, and the way on. */
export const declined: LetterWriter = (content) => {
  const mentor = person(content.mentor.displayName);
  const { decline, links } = content;
  return {
    subject: `${isolate(content.mentor.displayName)} has answered your request`,
    preview: "Not this time. What you wrote is kept, so that the next request is quickly made.",
    heading: say`Not this time`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentee.displayName)}, ${mentor} has read your request and has to decline it.`,
      ),
      paragraph(reasonInWords[decline?.reason ?? "other"](mentor)),
      ...(decline?.note === undefined ? [] : [quote(say`${mentor} writes`, decline.note)]),
      paragraph(
        say`This is a no to one request and not to your goal. What you wrote is kept, so that you can start from it when you ask somebody else.`,
      ),
      actions(
        { label: "Find another mentor", url: links.search, weight: "primary" },
        { label: "Read your request", url: links.introduction, weight: "plain" },
      ),
    ],
    reason: say`You get this mail because you asked ${mentor} for an introduction on Waymark.`,
  };
};
