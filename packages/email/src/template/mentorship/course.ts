import { actions, facts, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";
import { termsFacts } from "./terms.ts";
import { cadenceWords } from "./words.ts";
import type { MentorshipWriter } from "./writer.ts";

/** To both, with the second signature. */
export const started: MentorshipWriter = ({ recipient, links, terms, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `Your mentorship with ${isolate(content.other.displayName)} has begun`,
    preview: "You have both signed. Next: a first goal and a first session.",
    heading: say`It has begun`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you and ${other} have both signed. This is what holds from now on:`,
      ),
      ...termsFacts(terms),
      {
        kind: "steps",
        title: "Next steps",
        steps: [
          say`Write down one goal together. Five questions help to make it a good one.`,
          say`Find a time for the first session, and the one after it.`,
        ],
      },
      actions(
        { label: "Open the mentorship", url: links.mentorship, weight: "primary" },
        { label: "Find a time", url: links.meet, weight: "plain" },
      ),
    ],
    reason: say`You get this mail because you and ${other} agreed on a mentorship on Waymark.`,
  };
};

/** To both, whoever of them wanted the break. */
export const paused: MentorshipWriter = ({ recipient, links, pausedUntil, ...content }, zones) => {
  const other = person(content.other.displayName);
  const end = pausedUntil === undefined ? [] : [pausedUntil];
  return {
    subject: `Your mentorship with ${isolate(content.other.displayName)} takes a break`,
    preview: "Nobody is reminded of anything meanwhile.",
    heading: say`A break`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, your mentorship with ${other} rests. Nobody is reminded of anything meanwhile, and sessions that are booked stay booked. Either of you can go on at any time.`,
      ),
      ...end.map((at) =>
        facts({
          label: ["It goes on by itself"],
          lines: inBothZones(zones, recipient, content.other)(at),
        }),
      ),
      actions({ label: "Open the mentorship", url: links.mentorship, weight: "plain" }),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

/** To both, when it goes on. */
export const resumed: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `Your mentorship with ${isolate(content.other.displayName)} goes on`,
    preview: "The break is over. Find a time that suits you both.",
    heading: say`It goes on`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, the break that you and ${other} took is over. A time for the next session is the best way to begin again.`,
      ),
      actions(
        { label: "Find a time", url: links.meet, weight: "primary" },
        { label: "Open the mentorship", url: links.mentorship, weight: "plain" },
      ),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

/** To both, when they have not met for longer than they agreed on. */
export const nudge: MentorshipWriter = (content, zones) => {
  const { recipient, links, lastMetAt, cadence } = content;
  const other = person(content.other.displayName);
  const wish = cadence === undefined ? "regularly" : cadenceWords[cadence];
  const met = lastMetAt === undefined ? [] : [lastMetAt];
  return {
    subject: `Time for a session with ${isolate(content.other.displayName)}?`,
    preview: "Life gets in the way. A date in the calendar helps.",
    heading: say`Find a time?`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you and ${other} wanted to meet ${wish}. It has been longer than that, and no session is booked. Life gets in the way; a date in the calendar helps.`,
      ),
      ...met.map((at) =>
        facts({
          label: ["You last met until"],
          lines: inBothZones(zones, recipient, content.other)(at),
        }),
      ),
      actions(
        { label: "Find a time", url: links.meet, weight: "primary" },
        { label: "Meet less often, or take a break", url: links.mentorship, weight: "plain" },
      ),
    ],
    reason: say`You get this reminder because of how often you and ${other} agreed to meet. ${other} got it, too.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};
