import type { Side } from "../side/index.ts";
import type { Instant } from "../time/index.ts";
import type { Session } from "./session.ts";

/** Whether both said the same: what a measured attendance may count. */
export const isAttestedByBoth = ({ status, attendance }: Session): boolean =>
  (status === "held" || status === "missed") &&
  attendance.mentor !== undefined &&
  attendance.mentee !== undefined;

/**
 * Whether a pair's rhythm counts a session: it is over and they do not say that it was missed. Pairs
 * that meet and attest nothing are not told that they drift apart.
 */
export const isTakenAsMet = ({ status, end }: Session, now: Instant): boolean =>
  now >= end && status !== "missed" && status !== "cancelled";

/**
 * Who missed a session. Each of them said so: a dispute names nobody, and what one says of a silent
 * other is a dispute.
 */
export const missedBy = ({ status, attendance }: Session): readonly Side[] => {
  const says = (attendance.mentor ?? attendance.mentee)?.says;
  if (status !== "missed" || says === undefined || says === "held") return [];
  if (says === "neither_came") return ["mentor", "mentee"];
  return says === "mentor_missed" ? ["mentor"] : ["mentee"];
};
