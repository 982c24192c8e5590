import * as z from "zod";
import { MentorshipId, PersonId } from "../id/index.ts";
import { addHours, addMinutes, Instant } from "../time/index.ts";

/** What one of a pair has read of what the other wrote, and whether a mail tells of the rest. */
export const Reading = z.strictObject({
  mentorshipId: MentorshipId,
  personId: PersonId,
  /** All that was delivered up to that moment is read. */
  readUntil: Instant.optional(),
  /** When the mail is due that tells of what is unread, or was. */
  noticeAt: Instant.optional(),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type Reading = z.infer<typeof Reading>;

export const nothingRead = (mentorshipId: MentorshipId, personId: PersonId): Reading => ({
  mentorshipId,
  personId,
  revision: 0,
});

/** A mail waits so long for what else is written, and for a reader who is there anyway. */
const waitMinutes = 5;
/** Whoever does not come hears of new messages once a day at most. */
const againAfterHours = 24;

/**
 * With a message that was just delivered: the first of a burst sets a mail, the others come with it,
 * also while nobody has read them. Unchanged, the same revision included, when a mail is set already.
 */
export const awaitReading = (reading: Reading, now: Instant): Reading => {
  const { noticeAt } = reading;
  if (noticeAt !== undefined && now < addHours(noticeAt, againAfterHours)) return reading;
  return {
    ...reading,
    noticeAt: addMinutes(now, waitMinutes),
    revision: reading.revision + 1,
  };
};

/** Somebody read what was delivered up to then; no mail has to tell of it any more. */
export const markRead = (reading: Reading, until: Instant): Reading => {
  const { noticeAt, readUntil, ...rest } = reading;
  const isNewer = readUntil === undefined || readUntil < until;
  if (!isNewer && noticeAt === undefined) return reading;
  return { ...rest, readUntil: isNewer ? until : readUntil, revision: reading.revision + 1 };
};

export const isUnread = (
  { readUntil }: Reading,
  { deliveredAt }: { readonly deliveredAt?: Instant | undefined },
): boolean => deliveredAt !== undefined && (readUntil === undefined || readUntil < deliveredAt);
