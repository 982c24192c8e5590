import { systemIds } from "@waymark/application/system";
import type {
  Bookings,
  Commit,
  PrivateNotes,
  Sessions,
  SharedNotes,
} from "@waymark/application/ports";
import { Booking, shownTime } from "@waymark/domain/booking";
import {
  ActionItem,
  DecisionRecord,
  PrivateNoteText,
  type Session,
  sessionOf,
  shareNote,
  SharedNoteText,
  writePrivateNote,
} from "@waymark/domain/session";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { addDays, addMinutes, Instant } from "@waymark/domain/time";
import { demoMentee, demoMentor } from "./demo-people.ts";
import { worldOfferingId, worldSessionId } from "./make-ids.ts";

export type SessionTarget = {
  readonly commit: Commit;
  readonly bookings: Pick<Bookings, "insert">;
  readonly sessions: Pick<Sessions, "get" | "insert">;
  readonly privateNotes: Pick<PrivateNotes, "put">;
  readonly sharedNotes: Pick<SharedNotes, "put">;
};

const daysAgo = 6;
const digits = (part: string): string =>
  systemIds.fingerprint(`world ${part} of a session`).slice(0, 32);

/** A session of the demo people that both attested, as its booking was made a week before. */
const pastBooking = (now: Instant): Booking => {
  const zones = createZones(intlOffsetAt());
  // On the hour, whenever the seed runs.
  const start = Instant.parse(`${addDays(now, -daysAgo).slice(0, 13)}:00:00.000Z`);
  const [mentor, mentee] = [demoMentor.person, demoMentee];
  return Booking.parse({
    id: worldSessionId(0),
    mentorId: mentor.id,
    menteeId: mentee.id,
    bookedBy: mentee.id,
    offeringId: worldOfferingId(0, 0),
    kind: "session",
    title: "A look at your real week",
    start,
    end: addMinutes(start, 45),
    breakMinutes: 15,
    seats: 1,
    seatsTaken: 1,
    seatChanges: 0,
    topic: "Which of my meetings can go? I bring last week’s calendar, unpolished.",
    meetingUrl: null,
    status: "confirmed",
    counted: { day: start.slice(0, 10), week: start.slice(0, 10), month: start.slice(0, 7) },
    shownToMentor: shownTime(zones, mentor.timeZone, start),
    shownToMentee: shownTime(zones, mentee.timeZone, start),
    createdAt: addDays(now, -daysAgo - 4),
    updatedAt: addDays(now, -daysAgo - 4),
    revision: 0,
  });
};

const held = (session: Session): Session => {
  const at = addMinutes(session.end, 20);
  const says = { says: "held", at } as const;
  return {
    ...session,
    status: "held",
    attendance: { mentor: says, mentee: says },
    // Its surveys are somebody else's story.
    surveysOpenedAt: session.end,
    actionItems: [
      ActionItem.parse({
        id: `ait_${digits("step 0")}`,
        text: "Leave the Thursday round out for two weeks and see who misses it",
        owner: "mentee",
        dueOn: addDays(session.end, 14).slice(0, 10),
        isStretch: false,
      }),
      ActionItem.parse({
        id: `ait_${digits("step 1")}`,
        text: "Send the page on which the four teams drew their work",
        owner: "mentor",
        dueOn: addDays(session.end, 3).slice(0, 10),
        isStretch: false,
        doneAt: addDays(session.end, 1),
      }),
    ],
    decisions: [
      DecisionRecord.parse({
        question: "Which meeting goes first?",
        options: ["The Monday review", "The Thursday round", "None yet"],
        criteria: ["Who would notice", "What it would give back to the team"],
        choice: "The Thursday round",
        because: "Nobody could say what it had decided in the last month.",
        revisitOn: addDays(session.end, 30).slice(0, 10),
      }),
    ],
    revision: 6,
  };
};

/**
 * One session of the past with all that two people can write of it. It stands there without events:
 * nobody gets a mail about what is over.
 *
 * @returns true when it was not there before
 */
export const seedSession = async (target: SessionTarget, now: Instant): Promise<boolean> => {
  const booking = pastBooking(now);
  if ((await target.sessions.get(booking.id)) !== null) return false;
  const opened = sessionOf(booking, null);
  if (!opened.ok) throw new Error(`the seed could not open a session: ${opened.error.code}`);
  const session = held(opened.value);
  const text = PrivateNoteText.parse(
    "I noticed that I defend the Thursday round because I invented it. Do not tell the team yet.",
  );
  const note = writePrivateNote(session, "mentee", text, null, addMinutes(session.end, 30));
  const words = SharedNoteText.parse(
    "What I take with me: a meeting that decides nothing is a habit. I try two weeks without it.",
  );
  const shared = shareNote(session, "mentee", words, null, addMinutes(session.end, 40));
  if (!shared.ok) throw new Error(`the seed could not share a note: ${shared.error.code}`);
  const written = await target.commit(
    [
      target.bookings.insert(booking),
      target.sessions.insert(session),
      target.privateNotes.put(note),
      target.sharedNotes.put(shared.value),
    ],
    [],
  );
  if (!written.ok) throw new Error(`the seed was refused: ${written.error.code}`);
  return true;
};
