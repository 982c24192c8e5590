import { randomUUID } from "node:crypto";
import {
  acceptBooking,
  bookFor,
  bookSession,
  cancelBooking,
  holdTimeFor,
  rescheduleBooking,
} from "@waymark/application/booking";
import { liftBlock, placeBlock } from "@waymark/application/block";
import { addDelegate } from "@waymark/application/delegate";
import {
  acceptIntroduction,
  answerMore,
  askForMore,
  declineIntroduction,
  sendIntroduction,
  withdrawIntroduction,
} from "@waymark/application/introduction";
import { draftGoal } from "@waymark/application/goal";
import { getListingBySlug, searchListings } from "@waymark/application/listing";
import { markMessagesRead, takeBackMessage, writeMessage } from "@waymark/application/message";
import { addToShelf } from "@waymark/application/resource";
import { listSlots } from "@waymark/application/slot";
import { isActive } from "@waymark/domain/booking";
import { type MentorshipId, ResourceId, SessionId } from "@waymark/domain/id";
import { Slug } from "@waymark/domain/listing";
import { err, ok } from "@waymark/domain/result";
import { addDays, addMinutes, type Instant, PlainDate } from "@waymark/domain/time";
import { buildIntroduction } from "@waymark/testing/build";
import type { Mentorship } from "@waymark/domain/mentorship";
import { type Answer, type Ask, idsOf, inMentorship } from "./ask.ts";
import { addressOf, listingId, offerings, utc } from "./people.ts";
import { together } from "./together.ts";

const nothingToDo: Answer = ok("nothing to do");

/** Few starts, so that people meet: half hours of the next three days. */
const randomStart = ({ deps, random }: Ask): Instant => {
  const now = deps.clock.now();
  const dayStart = Date.parse(`${now.slice(0, 10)}T08:00:00.000Z`);
  const minutes = (dayStart - Date.parse(now)) / 60_000 + random.integer(20) * 30;
  return addDays(addMinutes(now, Math.round(minutes)), 1 + random.integer(3));
};

const { goal, whyYou, ask } = buildIntroduction(1);

const send = (context: Ask): Promise<Answer> => {
  const { mentor, other } = idsOf(context);
  const request = { goal, whyYou, ask, proposedTimes: [] };
  const { edge, deps } = context;
  return mentor.personId === other.personId
    ? Promise.resolve(nothingToDo)
    : sendIntroduction(deps)(other, {
        requestKey: randomUUID(),
        listingId: listingId(edge.mentor),
        request,
      });
};

const answer = async (context: Ask): Promise<Answer> => {
  const { deps, random } = context;
  const { mentor, other } = idsOf(context);
  const open = await deps.introductions.openOfPair(mentor.personId, other.personId);
  if (open === null) return send(context);
  const target = { requestKey: randomUUID(), introductionId: open.id };
  if (open.status === "more_asked") {
    return random.chance(0.7)
      ? answerMore(deps)(other, { ...target, answer: "It is about planning a quarter." })
      : withdrawIntroduction(deps)(other, target);
  }
  const roll = random.next();
  if (roll < 0.6) return acceptIntroduction(deps)(mentor, target);
  if (roll < 0.8) return askForMore(deps)(mentor, { ...target, question: "What did you try?" });
  return declineIntroduction(deps)(mentor, { ...target, reason: "no_time" });
};

const keyOf = ({ edge }: Ask): string => `${edge.mentor}/${edge.other}`;

const remember = (context: Ask, id: SessionId): void => {
  const { sessions } = context.memory;
  sessions.set(keyOf(context), [...(sessions.get(keyOf(context)) ?? []), id]);
};

const newSessionId = (): SessionId => SessionId.parse(`ses_${randomUUID().replaceAll("-", "")}`);

const book = async (context: Ask): Promise<Answer> => {
  const { deps, edge, random } = context;
  const { mentor, other } = idsOf(context);
  const sessionId = newSessionId();
  const offeringId = random.pick(Object.values(offerings));
  const wish = { listingId: listingId(edge.mentor), offeringId, start: randomStart(context) };
  const form = { ...wish, sessionId, topic: "", timeZone: utc };
  if (random.chance(0.15)) return holdTimeFor(deps)(other, { ...wish, sessionId });
  if (random.chance(0.15)) {
    const { start } = wish;
    const people = { mentorId: mentor.personId, menteeId: other.personId };
    const delegates = await deps.delegates.ofMentor(mentor.personId);
    const [delegate] = delegates.delegates;
    const actor = delegate === undefined || random.chance(0.3) ? mentor : delegate;
    const made = { ...people, sessionId, offeringId: offerings.session, start, topic: "" };
    const booked = await bookFor(deps)({ personId: actor.personId }, made);
    if (booked.ok) remember(context, booked.value.sessionId);
    return booked;
  }
  const booked = await bookSession(deps)(other, { ...form, waitIfFull: random.chance(0.5) });
  if (booked.ok) remember(context, booked.value.sessionId);
  return booked;
};

const change = async (context: Ask): Promise<Answer> => {
  const { deps, random, memory } = context;
  const { mentor, other } = idsOf(context);
  const known = (memory.sessions.get(keyOf(context)) ?? []).slice(-4);
  if (known.length === 0) return book(context);
  const booking = await deps.bookings.get(random.pick(known));
  if (booking === null || !isActive(booking.status)) return book(context);
  const operationId = randomUUID();
  const target = { operationId, sessionId: booking.id, revision: booking.revision };
  if (booking.status === "requested" && random.chance(0.5)) {
    return acceptBooking(deps)(mentor, target);
  }
  const actor = random.pick([mentor, other]);
  if (random.chance(0.3)) return cancelBooking(deps)(actor, target);
  const start = randomStart(context);
  return rescheduleBooking(deps)(actor, { ...target, start, timeZone: utc });
};

/** What a pair has in common beside messages. */
const share = (context: Ask, mentorshipId: MentorshipId): Promise<Answer> => {
  const { deps, random } = context;
  const { mentor, other } = idsOf(context);
  const actor = random.pick([mentor, other]);
  if (random.chance(0.5)) {
    const content = { kind: "note", title: "A thought", note: "Read this twice." } as const;
    const resourceId = ResourceId.parse(`rsc_${randomUUID().replaceAll("-", "")}`);
    return addToShelf(deps)(actor, { mentorshipId, resourceId, content });
  }
  const byWhen = PlainDate.parse(addDays(deps.clock.now(), 60).slice(0, 10));
  const text = { title: "Plan a quarter", skill: "Planning", byWhen };
  return draftGoal(deps)(actor, { requestKey: randomUUID(), mentorshipId, text });
};

const write = async (context: Ask, { id: mentorshipId }: Mentorship): Promise<Answer> => {
  const { deps, random } = context;
  const { mentor, other } = idsOf(context);
  if (random.chance(0.25)) return share(context, mentorshipId);
  const [from, to] = random.chance(0.5) ? [mentor, other] : [other, mentor];
  if (random.chance(0.15)) {
    return markMessagesRead(deps)(to, { mentorshipId, until: deps.clock.now() });
  }
  const [held] = await deps.messages.listHeld(mentorshipId);
  if (held !== undefined && random.chance(0.3)) {
    const target = { requestKey: randomUUID(), mentorshipId, messageId: held.id };
    return takeBackMessage(deps)({ personId: held.fromId }, target);
  }
  return writeMessage(deps)(from, { requestKey: randomUUID(), mentorshipId, text: "Hello" });
};

const name = (context: Ask): Promise<Answer> => {
  const { mentor } = idsOf(context);
  return addDelegate(context.deps)(mentor, { emailAddress: addressOf(context.edge.other) });
};

const slugOf = (number: number): Slug => Slug.parse(`mentor-${number}`);

/** What is shown of a mentor to somebody signed in: refused, or the search without them, as one. */
const look = async (context: Ask): Promise<Answer> => {
  const { deps, edge, random } = context;
  const { other } = idsOf(context);
  const roll = random.next();
  if (roll < 0.4) return getListingBySlug(deps)(other, slugOf(edge.mentor));
  if (roll < 0.7) {
    const from = deps.clock.now();
    const window = { from, to: addDays(from, 2) };
    const of = { listingId: listingId(edge.mentor), offeringId: offerings.session };
    return listSlots(deps)(other, { ...of, ...window });
  }
  const found = await searchListings(deps)(other, {});
  if (!found.ok) return found;
  const isFound = found.value.hits.some(({ id }) => id === listingId(edge.mentor));
  return isFound ? ok("found") : err({ code: "listing.not_found" });
};

const block = (context: Ask): Promise<Answer> => {
  const { deps, edge, random } = context;
  const { mentor, other } = idsOf(context);
  // A mentee has a listing to block from; the mentor meets the mentee in a session or a request.
  if (random.chance(0.5) || edge.other > 60) {
    const place = { noun: "listing", listingId: listingId(edge.mentor) } as const;
    return placeBlock(deps)(other, { place });
  }
  const place = { noun: "listing", listingId: listingId(edge.other) } as const;
  return placeBlock(deps)(mentor, { place });
};

const unblock = async (context: Ask): Promise<Answer> => {
  const { deps } = context;
  const { mentor, other } = idsOf(context);
  const found = await deps.blocks.get(mentor.personId, other.personId);
  for (const { personId: holder } of found?.holders ?? []) {
    const [by, from] = holder === mentor.personId ? [mentor, other] : [other, mentor];
    const lifted = await liftBlock(deps)(by, { personId: from.personId });
    if (!lifted.ok) return lifted;
  }
  return nothingToDo;
};

/** By name, with how often each comes up. */
export const operations = {
  send: { perform: send, weight: 10 },
  answer: { perform: answer, weight: 16 },
  book: { perform: book, weight: 18 },
  change: { perform: change, weight: 12 },
  write: { perform: inMentorship(write, answer), weight: 18 },
  together: { perform: inMentorship(together, answer), weight: 14 },
  name: { perform: name, weight: 3 },
  look: { perform: look, weight: 10 },
  block: { perform: block, weight: 8 },
  unblock: { perform: unblock, weight: 5 },
} as const satisfies Record<
  string,
  { readonly perform: (context: Ask) => Promise<Answer>; readonly weight: number }
>;

export type OperationName = keyof typeof operations;
