import * as z from "zod";
import { PersonId } from "../id/index.ts";

/**
 * What a person's calendar links are good for: those that name this revision work, and no others. A
 * new revision ends all links that were given away before.
 */
export const CalendarLink = z.strictObject({ personId: PersonId, revision: z.int().positive() });
export type CalendarLink = z.infer<typeof CalendarLink>;

/** The two things that a link can lead to; who has one cannot get at the other. */
export const CalendarLinkPurpose = z.enum(["sessions", "free_busy"]);
export type CalendarLinkPurpose = z.infer<typeof CalendarLinkPurpose>;
