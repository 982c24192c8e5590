import type { BookingMailJob } from "@waymark/contracts/job";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { bookingContent } from "./booking-content.ts";
import { bookingOutdated } from "./booking-outdated.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { isReminder } from "./reminders.ts";

/** The path to more times of that mentor: the public page, or what the two have together. */
const morePathOf = async (
  { listings, mentorships }: DeliveryDeps,
  mentorId: PersonId,
  menteeId: PersonId | undefined,
): Promise<string | null> => {
  const listing = (await listings.listByMentor(mentorId)).find(
    ({ status }) => status === "published",
  );
  if (listing !== undefined) return `/mentors/${listing.slug}`;
  const pair = menteeId === undefined ? null : await mentorships.openOfPair(mentorId, menteeId);
  return pair === null ? null : `/mentorships/${pair.id}/book`;
};

/** What the two have written into their session since it was booked: of use to who is reminded. */
const recordOf = async (
  { sessions }: DeliveryDeps,
  { sessionId, template }: BookingMailJob,
): Promise<{ readonly agenda: string | undefined; readonly asksAgenda: boolean }> => {
  const session = isReminder(template) ? await sessions.get(sessionId) : null;
  return {
    agenda: session?.agenda?.text,
    asksAgenda: session?.status === "confirmed" && session.agenda === undefined,
  };
};

/** Reloads what a mail about a booking speaks of; an error says why no retry can help. */
export const bookingDraft = async (
  deps: DeliveryDeps,
  job: BookingMailJob,
): Promise<Result<Draft, string>> => {
  const { sessionId, personId, template } = job;
  const booking = await deps.bookings.get(sessionId);
  if (booking === null) return err("no such booking");
  const { mentorId, kind } = booking;
  const isHost = personId === mentorId;
  const seat = kind === "group" && !isHost ? await deps.bookings.seatOf(sessionId, personId) : null;
  const menteeId = kind === "group" ? seat?.menteeId : booking.menteeId;
  if (!isHost && menteeId !== personId) return err("not a person of this booking");
  const [mentor, mentee, morePath, record] = await Promise.all([
    deps.persons.get(mentorId),
    menteeId === undefined ? null : deps.persons.get(menteeId),
    morePathOf(deps, mentorId, menteeId),
    recordOf(deps, job),
  ]);
  if (mentor === null || (menteeId !== undefined && mentee === null)) {
    return err("its people are not complete");
  }
  const { agenda, asksAgenda } = record;
  const subject = { booking, mentor, mentee, seat, morePath, agenda };
  return ok({
    about: { noun: "booking", sessionId },
    recipient: isHost || mentee === null ? mentor : mentee,
    other: isHost ? (mentee?.id ?? null) : mentor.id,
    // The question goes out at the same moment and names the time as well.
    outdated:
      asksAgenda && template === "booking_reminder_day"
        ? "both are asked for the agenda instead"
        : bookingOutdated(subject, job, deps.clock.now()),
    content: (now) => bookingContent(deps, job, subject, now),
  });
};
