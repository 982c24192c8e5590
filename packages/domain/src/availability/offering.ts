import * as z from "zod";
import { OfferingId } from "../id/index.ts";
import { line, paragraphs } from "../text/index.ts";

/** An introduction call is for people who do not know each other yet; a group has several seats. */
export const OfferingKind = z.enum(["introduction_call", "session", "group"]);
export type OfferingKind = z.infer<typeof OfferingKind>;

/** Where people meet: a link that only they get to see. */
export const MeetingUrl = z.url({ protocol: /^https$/ }).max(500);

const durationMinutes = z.literal([15, 30, 45, 60, 90]);

/** What a mentor can be booked for. */
export const Offering = z
  .strictObject({
    id: OfferingId,
    kind: OfferingKind,
    title: line(3, 80),
    description: paragraphs(0, 600),
    durationMinutes,
    /** How far apart two starts are. */
    stepMinutes: z.literal([15, 30, 60]),
    /** With `mentor`, a booking is a request until the mentor accepts it; its time is kept meanwhile. */
    approval: z.enum(["automatic", "mentor"]),
    /** With `introduced`, only mentees whose introduction this mentor accepted may book. */
    audience: z.enum(["everyone", "introduced"]),
    seats: z.int().min(1).max(30),
    meetingUrl: MeetingUrl.nullable(),
    /** False takes it off the page; what is booked stays. */
    open: z.boolean(),
  })
  .refine(({ kind, seats }) => (kind === "group" ? seats >= 2 : seats === 1), {
    path: ["seats"],
    error: "A group has two seats or more, everything else has one.",
  })
  .refine(({ kind, approval }) => kind !== "group" || approval === "automatic", {
    path: ["approval"],
    error: "Seats of a group are not asked for one by one.",
  });
export type Offering = z.infer<typeof Offering>;
