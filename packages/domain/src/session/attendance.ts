import * as z from "zod";
import { bySide, type Side } from "../side/index.ts";
import { Instant } from "../time/index.ts";

/** What one side says of whether they met. */
export const AttendanceClaim = z.enum(["held", "mentor_missed", "mentee_missed", "neither_came"]);
export type AttendanceClaim = z.infer<typeof AttendanceClaim>;

export const Attestation = z.strictObject({ says: AttendanceClaim, at: Instant });
export type Attestation = z.infer<typeof Attestation>;

export const Attendance = bySide(Attestation);
export type Attendance = z.infer<typeof Attendance>;

/** What both voices make of a session; null while one is missing. */
export const outcomeOfBoth = ({
  mentor,
  mentee,
}: Attendance): "held" | "missed" | "disputed" | null => {
  if (mentor === undefined || mentee === undefined) return null;
  if (mentor.says !== mentee.says) return "disputed";
  return mentor.says === "held" ? "held" : "missed";
};

const outcomeOfVoice = (says: AttendanceClaim, side: Side): "held" | "missed" | "disputed" => {
  if (says === "held") return "held";
  return says === `${side}_missed` ? "missed" : "disputed";
};

/**
 * What one voice makes of a session when the other stays silent: who says of themselves that they
 * missed it is believed, who says it of the other is not. Null when nobody spoke.
 */
export const outcomeOfOne = ({
  mentor,
  mentee,
}: Attendance): "held" | "missed" | "disputed" | null => {
  if (mentor !== undefined) return outcomeOfVoice(mentor.says, "mentor");
  return mentee === undefined ? null : outcomeOfVoice(mentee.says, "mentee");
};
