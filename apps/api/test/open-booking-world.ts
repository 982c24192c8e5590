import type { Offering } from "@waymark/domain/availability";
import { SessionId } from "@waymark/domain/id";
import { BookingView } from "@waymark/contracts/booking";
import { Instant } from "@waymark/domain/time";
import { buildAvailability, buildOffering, numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { type Answer, openWorld } from "./harness.ts";

/** A free start: the world's clock stands on Monday, 2 March 2026, 10:00 in Berlin. */
export const start = Instant.parse("2026-03-04T09:00:00.000Z");

/** By their numbers: for all, on request, for the introduced, a group of two. */
const offerings: readonly Offering[] = [
  buildOffering(1),
  buildOffering(2, { approval: "mentor" }),
  buildOffering(3, { audience: "introduced" }),
  buildOffering(4, { kind: "group", seats: 2 }),
];

const Refused = z.object({
  error: z.object({
    data: z.object({
      app: z.object({
        code: z.string(),
        alternatives: z.array(z.string()).optional(),
        hiddenBy: z.array(z.looseObject({ code: z.string() })).optional(),
      }),
    }),
  }),
});

export const refusalOf = (answer: Answer) => Refused.parse(answer.data).error.data.app;

export const ses = (number: number): SessionId => SessionId.parse(numberedId("session", number));

/** A change of the session of that number, as a client sends it. */
export const change = (number: number, revision = 0) => ({
  operationId: randomUUID(),
  sessionId: ses(number),
  revision,
});

/** The world with a mentor's hours and offerings in it, and its people signed in. */
export const openBookingWorld = async () => {
  const world = await openWorld();
  const availability = buildAvailability(1, { offerings, schedule: { breakMinutes: 15 } });
  await world.db.commit([world.db.availabilities.insert(availability)], []);
  const cookies = {
    mentee: await world.cookieOf(world.mentee),
    mentor: await world.cookieOf(world.mentor),
    stranger: await world.cookieOf(world.stranger),
  };
  const bookInput = (number: number, offering = 1, at: Instant = start) => ({
    sessionId: ses(number),
    listingId: world.listing.id,
    offeringId: numberedId("offering", offering),
    start: at,
    topic: "How I can plan a quarter",
    timeZone: "Asia/Tokyo",
  });
  return {
    ...world,
    cookies,
    bookInput,
    book: (number: number, offering = 1, cookie = cookies.mentee, at = start) =>
      world.mutate("booking.book", bookInput(number, offering, at), cookie),
    view: async (number: number, cookie: string) =>
      BookingView.parse(
        (await world.query("booking.get", { sessionId: ses(number) }, cookie)).data,
      ),
  };
};

export type BookingWorld = Awaited<ReturnType<typeof openBookingWorld>>;
