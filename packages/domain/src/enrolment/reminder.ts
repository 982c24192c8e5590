import { addDays, type Instant } from "../time/index.ts";
import type { Enrolment } from "./enrolment.ts";
import { remindAfterDays } from "./policy.ts";

/** Whether somebody may be asked once more: nobody is within days of the last time. */
export const mayBeReminded = (
  { status, invitedAt }: Pick<Enrolment, "status" | "invitedAt">,
  now: Instant,
): boolean =>
  status === "invited" && invitedAt !== undefined && addDays(invitedAt, remindAfterDays) <= now;
