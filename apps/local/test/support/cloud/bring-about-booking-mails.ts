import { randomUUID } from "node:crypto";
import { OfferingsAnswer, SlotsAnswer } from "@waymark/contracts/availability";
import { Booked } from "@waymark/contracts/booking";
import type { ListingId } from "@waymark/domain/id";
import * as z from "zod";
import { type ApiClient } from "./connect-api.ts";
import { moveClock } from "./move-clock.ts";
import { setHours } from "./set-hours.ts";

const timeZone = "Europe/Lisbon";
const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

const newSessionId = (): string => `ses_${randomUUID().replaceAll("-", "")}`;

type Parts = {
  readonly origin: string;
  readonly mentor: ApiClient & { readonly timeZone: string };
  readonly listingId: ListingId;
  /** Nobody of them has a session yet. */
  readonly mentees: readonly [ApiClient, ApiClient, ApiClient];
  /** The program's clock, milliseconds since 1970. */
  readonly nowMs: number;
};

/**
 * Brings about every mail about bookings: booked, moved, called off, asked for and accepted, declined,
 * withdrawn or left without an answer, a group that fills and empties, and both reminders. Time passes.
 *
 * @returns a session that is ahead, beside one request left open for its mentor to answer
 */
export const bringAboutBookingMails = async (parts: Parts): Promise<Booked> => {
  const { origin, mentor, listingId, mentees } = parts;
  const [ana, ben, cem] = mentees;
  await setHours(mentor, mentor.timeZone, [
    { title: "Working session" },
    { title: "On request", approval: "mentor" },
    { title: "Open round", kind: "group", seats: 2 },
  ]);
  const { offerings } = await ana.query("slot.offerings", { listingId }, OfferingsAnswer);
  const offeringId = (title: string): string => {
    const offering = offerings.find((one) => one.title === title);
    if (offering === undefined) throw new Error(`${title} is not offered`);
    return offering.id;
  };
  let nowMs = parts.nowMs;
  const startsAfter = async (days: number): Promise<readonly string[]> => {
    const from = new Date(nowMs + days * dayMs).toISOString();
    const to = new Date(nowMs + (days + 3) * dayMs).toISOString();
    const asked = { listingId, offeringId: offeringId("Working session"), from, to };
    const { slots } = await ana.query("slot.list", asked, SlotsAnswer);
    return slots.map(({ start }) => start);
  };
  const book = (who: ApiClient, title: string, start: string | undefined) =>
    who.mutate(
      "booking.book",
      {
        sessionId: newSessionId(),
        listingId,
        offeringId: offeringId(title),
        start,
        topic: "How to begin.",
        timeZone,
        waitIfFull: true,
      },
      Booked,
    );
  const change = (who: ApiClient, path: string, { sessionId, revision }: Booked, more: object) =>
    who.mutate(path, { operationId: randomUUID(), sessionId, revision, ...more }, z.unknown());

  const starts = await startsAfter(3);
  const moved = await book(ana, "Working session", starts[0]);
  await change(ana, "booking.reschedule", moved, { start: starts[1], timeZone });
  await change(mentor, "booking.cancel", { ...moved, revision: 1 }, { note: "I am ill." });
  await change(mentor, "booking.accept", await book(ana, "On request", starts[0]), {});
  await change(mentor, "booking.decline", await book(ana, "On request", starts[2]), {});
  await change(ana, "booking.cancel", await book(ana, "On request", starts[2]), {});
  const seats = [];
  for (const who of [ana, ben, cem]) seats.push(await book(who, "Open round", starts[3]));
  const [first] = seats;
  if (first !== undefined) await change(ana, "booking.cancel", first, {});
  await book(ben, "On request", starts[1]);

  const remindedMs = Date.parse(starts[0] ?? "");
  for (const beforeMs of [dayMs, hourMs]) {
    const minutes = Math.ceil((remindedMs - beforeMs - nowMs) / minuteMs) + 1;
    await moveClock(origin, minutes);
    nowMs += minutes * minuteMs;
  }
  const ahead = await startsAfter(6);
  await book(cem, "On request", ahead[0]);
  return book(cem, "Working session", ahead.at(-1));
};
