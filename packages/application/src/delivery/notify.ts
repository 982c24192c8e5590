import type { BookingMailJob, BookingNoticeJob, JobOutcome } from "@waymark/contracts/job";
import type { Booking } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import type { Bookings, PublishMails } from "../ports/index.ts";
import { type Audience, bookingNotices, type NoticeKey } from "./booking-notices.ts";

type Deps = {
  readonly bookings: Pick<Bookings, "get" | "seatsOf">;
  readonly publishMails: PublishMails;
};

const keyOf = (job: BookingNoticeJob, booking: Booking): NoticeKey =>
  job.type === "booking.cancelled"
    ? `booking.cancelled/${booking.cancellation?.cause ?? "cancelled"}`
    : job.type;

const seatHolders = async (deps: Deps, { id, kind }: Booking): Promise<readonly PersonId[]> => {
  if (kind !== "group") return [];
  const seats = await deps.bookings.seatsOf(id);
  return seats.filter(({ status }) => status !== "released").map(({ menteeId }) => menteeId);
};

const peopleOf = async (
  deps: Deps,
  to: Audience,
  booking: Booking,
  { menteeId, former }: BookingNoticeJob,
): Promise<readonly PersonId[]> => {
  switch (to) {
    case "mentor":
      return [booking.mentorId];
    case "mentee":
      return booking.menteeId === undefined ? [] : [booking.menteeId];
    case "seats":
      return seatHolders(deps, booking);
    case "seat":
      // Who only waited had no seat to lose and no entry to take out: leaving is all they know of it.
      return menteeId === undefined || former === "waiting" ? [] : [menteeId];
  }
};

/**
 * Turns what became of a booking into one mail job for each person that it concerns. Done twice, it
 * asks for the same mails: the ledger names a mail by event, template and person.
 */
export const notifyOfBooking =
  (deps: Deps) =>
  async (job: BookingNoticeJob): Promise<JobOutcome> => {
    const { v, eventId, at, sessionId, revision } = job;
    const booking = await deps.bookings.get(sessionId);
    if (booking === null) return { outcome: "rejected", reason: "no such booking" };
    const mails: BookingMailJob[] = [];
    for (const { template, to } of bookingNotices[keyOf(job, booking)]) {
      for (const personId of await peopleOf(deps, to, booking, job)) {
        mails.push({ v, eventId, at, sessionId, revision, template, personId });
      }
    }
    if (mails.length === 0) return { outcome: "skipped", reason: "it concerns nobody" };
    const published = await deps.publishMails(mails);
    const failed = published.find((answer) => !answer.ok);
    return failed === undefined
      ? { outcome: "done" }
      : { outcome: "retry", reason: "not every mail is in its queue", afterSeconds: 5 };
  };
