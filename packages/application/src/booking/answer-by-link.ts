import { type AnswerBookingByLinkInput, Booked } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import type { Booking } from "@waymark/domain/booking";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import { type LinkClaimOf, verifyLink } from "../link/index.ts";
import { acceptance } from "./accept.ts";
import { attempt } from "./attempt.ts";
import type { BookingDeps } from "./deps.ts";
import { endBooking } from "./end-booking.ts";
import type { BookedAnswer } from "./wish.ts";

type Deps = BookingDeps & { readonly linkSecret: string };
type AnswerClaim = LinkClaimOf<"answer_booking">;

const loadByClaim = async (
  { bookings }: Pick<Deps, "bookings">,
  claim: AnswerClaim,
): Promise<Result<Booking, AppError>> => {
  const booking = await bookings.get(claim.sessionId);
  if (booking === null || booking.mentorId !== claim.personId) return err({ code: "link.invalid" });
  return booking.revision === claim.revision && booking.status === "requested"
    ? ok(booking)
    : err({ code: "link.used" });
};

/** The request behind a mentor's link; reading it changes nothing, however often it is done. */
export const openBookingLink =
  (deps: Pick<Deps, "linkSecret" | "bookings" | "clock">) =>
  async (token: string): Promise<Result<Booking, AppError>> => {
    const claim = verifyLink(deps.linkSecret, token, "answer_booking", deps.clock.now());
    return claim.ok ? loadByClaim(deps, claim.value) : claim;
  };

/** A mentor's answer from the mail, without signing in: the link itself is the credential. */
export const answerBookingByLink =
  (deps: Deps) =>
  async (
    input: z.infer<typeof AnswerBookingByLinkInput>,
  ): Promise<Result<BookedAnswer, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, input.token, "answer_booking", now);
    if (!claim.ok) return claim;
    const { sessionId, personId, revision } = claim.value;
    return attempt(deps)({
      actor: `${personId}/${sessionId}/${revision}`,
      requestKey: input.operationId,
      input: { command: "booking.answer", sessionId, answer: input.answer },
      now,
      parse: (stored) => Booked.parse(stored),
      decide: async () => {
        const booking = await loadByClaim(deps, claim.value);
        if (!booking.ok) return booking;
        return input.answer.action === "accept"
          ? acceptance(deps, booking.value, now)
          : endBooking(deps, booking.value, input.answer, "mentor", now);
      },
    });
  };
