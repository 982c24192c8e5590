import { actions, type Block, facts, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";
import type { MentorshipWriter } from "./writer.ts";

/** What two who begin are told to do. */
export const steps: Block = {
  kind: "steps",
  title: "How it begins",
  steps: [
    say`Each of you says apart what you expect: how often to meet, how to reach each other, what to leave out.`,
    say`Once both have, you see where you differ.`,
    say`One of you proposes an agreement, the other signs it. Then it begins.`,
  ],
};

/** To both, when their introduction was accepted. */
export const proposed: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `You and ${isolate(content.other.displayName)}: say what you expect`,
    preview: "Ten minutes now make the mentorship easier for both of you.",
    heading: say`A mentorship with ${other}`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you and ${other} are introduced. If it is to become a mentorship, begin with what each of you expects. ${other} reads yours once both of you have written, not before.`,
      ),
      steps,
      actions({ label: "Say what you expect", url: links.agreement, weight: "primary" }),
      paragraph(say`One conversation was all you wanted? Then there is nothing to do.`),
    ],
    reason: say`You get this mail because you and ${other} are introduced on Waymark.`,
  };
};

/** To both after a week without a signed agreement. */
export const signReminder: MentorshipWriter = (
  { recipient, links, closesAt, ...content },
  zones,
) => {
  const other = person(content.other.displayName);
  const closing = closesAt === undefined ? [] : [closesAt];
  return {
    subject: `Your mentorship with ${isolate(content.other.displayName)} waits for a beginning`,
    preview: "What is left takes ten minutes.",
    heading: say`Shall it begin?`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you and ${other} have no agreement yet. What you still have to do stands on the page, and it takes ten minutes.`,
      ),
      ...closing.map((at) =>
        facts({
          label: ["Without an agreement it closes by itself"],
          lines: inBothZones(zones, recipient, content.other)(at),
        }),
      ),
      ...(links.sign === undefined
        ? [actions({ label: "See what is left", url: links.agreement, weight: "primary" })]
        : [
            actions(
              { label: "Read and sign", url: links.sign, weight: "primary" },
              { label: "See what is left", url: links.agreement, weight: "plain" },
            ),
          ]),
    ],
    reason: say`You get this reminder because you and ${other} are introduced on Waymark.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};

/** To both, when nobody signed in time. */
export const lapsed: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `The proposal of a mentorship with ${isolate(content.other.displayName)} is closed`,
    preview: "Nothing is lost: you stay introduced.",
    heading: say`It did not begin, and that is fine`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you and ${other} did not sign an agreement, so the proposal is closed. You stay introduced: you can meet and write to each other as before, and a new request can begin a mentorship later.`,
      ),
      actions({ label: "See your mentorships", url: links.mentorship, weight: "plain" }),
    ],
    reason: say`You get this mail because you and ${other} are introduced on Waymark.`,
  };
};
