import { wallTime } from "@waymark/application/moment";
import type { BookingMailContent } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";
import { type Instant, msBetween } from "@waymark/domain/time";
import { type Block, body, type Fact, facts, type Line, quiet, quote } from "../../letter/block.ts";
import { person, type Runs, say, strong } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";
import { isGroup, otherOf } from "./sides.ts";

/** An instant on the reader's clock, and on that of whom the reader meets. */
export const momentLines =
  (content: BookingMailContent, zones: Zones) =>
  (instant: Instant): readonly Line[] => {
    const other = otherOf(content);
    if (other !== undefined) return inBothZones(zones, content.recipient, other)(instant);
    const { clock, place } = wallTime(zones, content.recipient.timeZone, instant);
    return [
      body(say`${strong(clock)} (${place})`),
      quiet(["Everybody who takes part is shown their own time"]),
    ];
  };

export const minutesOf = ({ booking }: BookingMailContent): number =>
  Math.round(msBetween(booking.start, booking.end) / 60_000);

/** When it is, in the words that an inbox shows beside the subject. */
export const momentPreview = (content: BookingMailContent, zones: Zones): string => {
  const { clock, place } = wallTime(zones, content.recipient.timeZone, content.booking.start);
  return `${clock} (${place}), ${minutesOf(content)} minutes`;
};

export const whenFact = (content: BookingMailContent, zones: Zones, label = "When"): Fact => ({
  label: [label],
  lines: momentLines(content, zones)(content.booking.start),
});

const plain = (runs: Runs): Runs =>
  runs.map((run) => (typeof run !== "string" && run.kind === "strong" ? run.text : run));

/** The start that no longer holds, where the booking was moved. */
export const formerFacts = (content: BookingMailContent, zones: Zones): readonly Fact[] => {
  const { move } = content.booking;
  if (move === undefined) return [];
  const lines = momentLines(content, zones)(move.from);
  return [{ label: ["Former time"], lines: lines.map(({ runs }) => quiet(plain(runs))) }];
};

export const whatFact = (content: BookingMailContent): Fact => ({
  label: ["What"],
  lines: [body(say`${person(content.booking.title)}, ${String(minutesOf(content))} minutes`)],
});

/** How one gets there; a link has a button of its own. */
export const whereFacts = (content: BookingMailContent): readonly Fact[] => {
  if (content.booking.meetingUrl !== null) return [];
  const other = otherOf(content);
  const runs =
    other === undefined
      ? say`No link to join is set. Add one to what you offer, or tell those who take part.`
      : say`No link to join is set. Reply to this mail to agree with ${person(other.displayName)} on where you talk.`;
  return [{ label: ["Where"], lines: [body(runs)] }];
};

export const seatsFacts = (content: BookingMailContent): readonly Fact[] => {
  const { seats, seatsTaken } = content.booking;
  return isGroup(content) && content.side === "mentor"
    ? [{ label: ["Seats"], lines: [body([`${seatsTaken} of ${seats} taken`])] }]
    : [];
};

export const expiryFacts = (
  content: BookingMailContent,
  zones: Zones,
  label: string,
): readonly Fact[] => {
  const { expiresAt } = content.booking;
  return expiresAt === undefined
    ? []
    : [{ label: [label], lines: momentLines(content, zones)(expiresAt) }];
};

/** All about a session that takes place. */
export const sessionFacts = (content: BookingMailContent, zones: Zones): Block =>
  facts(
    whenFact(content, zones),
    whatFact(content),
    ...seatsFacts(content),
    ...whereFacts(content),
  );

/** What both have written since, or else what the mentee wrote at first. */
export const agendaQuote = (content: BookingMailContent): readonly Block[] =>
  content.agenda === undefined ? topicQuote(content) : [quote(["Agenda"], content.agenda)];

/** What the mentee wrote; a group's belongs to whoever came first, and is the host's to read. */
export const topicQuote = (content: BookingMailContent): readonly Block[] => {
  const { booking, side, mentee } = content;
  if (booking.topic === "" || isGroup(content)) return [];
  const label =
    side === "mentee" || mentee === undefined
      ? ["You would like to talk about"]
      : say`${person(mentee.displayName)} would like to talk about`;
  return [quote(label, booking.topic)];
};
