import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { sessionFacts } from "./facts.ts";
import type { SessionWriter } from "./writer.ts";

/** To the one a note was shared with; what it says stays on the page. */
export const noteShared: SessionWriter = (content, zones) => {
  const other = person(content.other.displayName);
  return {
    subject: `${isolate(content.other.displayName)} shared a note with you`,
    preview: "It is about your session, and only you two can read it.",
    heading: say`${other} shared a note with you`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${other} shared a note about your session. Only you two can read it.`,
      ),
      sessionFacts(content, zones),
      actions({ label: "Read the note", url: `${content.links.session}#notes`, weight: "primary" }),
    ],
    reason: say`You get this mail because you have a session with ${other} on Waymark.`,
  };
};
