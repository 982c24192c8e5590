import type { IntroductionId, PersonId } from "../id/index.ts";
import type { Listing } from "../listing/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import type { Writer } from "./name.ts";
import { mayBeSent, type RequestCheck, requestChecks } from "./checks.ts";
import { startClock } from "./clock.ts";
import type { Introduction, IntroductionRequest } from "./introduction.ts";

export type SendRefusal =
  | { readonly code: "introduction.to_oneself" }
  | { readonly code: "introduction.time_in_past" }
  | { readonly code: "listing.not_accepting" }
  | { readonly code: "introduction.checks_failed"; readonly checks: readonly RequestCheck[] };

/** A request goes out without a name when the mentee wants it so, or the mentor reads all so. */
export const goesWithoutName = (
  listing: Pick<Listing, "requestsWithoutName">,
  request: Pick<IntroductionRequest, "withoutName">,
): boolean => listing.requestsWithoutName === true || request.withoutName === true;

/** A new introduction as it is sent, or the first rule that stands against it. */
export const send = (
  id: IntroductionId,
  mentee: Writer & { readonly id: PersonId },
  listing: Listing,
  request: IntroductionRequest,
  now: Instant,
): Result<Introduction, SendRefusal> => {
  if (listing.mentorId === mentee.id) return err({ code: "introduction.to_oneself" });
  if (listing.status !== "published") return err({ code: "listing.not_accepting" });
  if (request.proposedTimes.some((time) => time <= now)) {
    return err({ code: "introduction.time_in_past" });
  }
  const withoutName = goesWithoutName(listing, request);
  const checks = requestChecks(request, listing, withoutName ? mentee : undefined);
  if (!mayBeSent(checks)) return err({ code: "introduction.checks_failed", checks });
  return ok({
    id,
    listingId: listing.id,
    mentorId: listing.mentorId,
    menteeId: mentee.id,
    status: "sent",
    ...request,
    ...(withoutName && { withoutName }),
    exchanges: [],
    sentAt: now,
    expiresAt: startClock(now),
    revision: 1,
  });
};
