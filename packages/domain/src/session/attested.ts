import type { Side } from "../side/index.ts";
import type { Session } from "./session.ts";

/** Whether both said the same: what a measured attendance may count. */
export const isAttestedByBoth = ({ status, attendance }: Session): boolean =>
  (status === "held" || status === "missed") &&
  attendance.mentor !== undefined &&
  attendance.mentee !== undefined;

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
