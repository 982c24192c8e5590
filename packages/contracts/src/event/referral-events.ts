import { EventId, MentorshipId, ReferralId } from "@waymark/domain/id";
import { referralDueKinds } from "@waymark/domain/referral";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const referralEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    referralId: ReferralId,
    mentorshipId: MentorshipId,
    revision: z.int().positive(),
  });

/** That one did not come about is no event: nobody is written to about it. */
export const referralEvents = [
  referralEvent("referral.proposed"),
  referralEvent("referral.asked"),
  referralEvent("referral.introduced"),
  referralEvent("referral.due").extend({ kind: z.enum(referralDueKinds) }),
] as const;
