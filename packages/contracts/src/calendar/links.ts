import * as z from "zod";

/** Where a person's calendar program can read; both links are secrets of their own. */
export const CalendarLinksAnswer = z.object({
  /** 0 while there are no links. */
  revision: z.int().nonnegative(),
  links: z
    .object({
      /** Every session, with whom and where. */
      sessions: z.url(),
      /** When the person is busy and nothing else; may be given away. */
      freeBusy: z.url(),
    })
    .nullable(),
});
export type CalendarLinksAnswer = z.infer<typeof CalendarLinksAnswer>;

/** Makes new links in place of those of that revision, which stop working; 0 makes the first. */
export const RenewCalendarLinksInput = z.strictObject({ revision: z.int().nonnegative() });
export type RenewCalendarLinksInput = z.infer<typeof RenewCalendarLinksInput>;
