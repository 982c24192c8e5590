import { actions, paragraph, quote } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";
import type { LetterWriter } from "./writer.ts";

/** To the mentor: a request has closed by itself; no blame. */
export const expiredMentor: LetterWriter = (content) => {
  const { asker } = content;
  return {
    subject: `The request of ${asker.isUnnamed ? "a mentee" : asker.subject} has closed`,
    preview: "There is nothing that you need to do.",
    heading: say`A request has closed by itself`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentor.displayName)}, the time to answer ${asker.mentioned} is over, so the request has closed. There is nothing that you need to do: weeks fill up, and ${asker.within} was told so and can ask somebody else.`,
      ),
      quote(["Their goal was"], content.goal),
      paragraph(say`Your listing stays as it is.`),
      actions({ label: "See your listing", url: content.links.listing, weight: "plain" }),
    ],
    reason: say`You get this mail because ${asker.mentioned} asked you for an introduction on Waymark.`,
  };
};
