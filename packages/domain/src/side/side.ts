import * as z from "zod";
import type { PersonId } from "../id/index.ts";

/** One of the two people of a pair. */
export const Side = z.enum(["mentor", "mentee"]);
export type Side = z.infer<typeof Side>;

export type Pair = { readonly mentorId: PersonId; readonly menteeId: PersonId };

/** What each side has given of something, as far as they have. */
export const bySide = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ mentor: value.optional(), mentee: value.optional() });
export type BySide<Value> = {
  readonly mentor?: Value | undefined;
  readonly mentee?: Value | undefined;
};

export const otherSide = (side: Side): Side => (side === "mentor" ? "mentee" : "mentor");

export const setSide = <Value>(
  values: BySide<Value>,
  side: Side,
  value: Value,
): { mentor?: Value | undefined; mentee?: Value | undefined } =>
  side === "mentor" ? { ...values, mentor: value } : { ...values, mentee: value };

/** Null for everybody else. */
export const sideOf = ({ mentorId, menteeId }: Pair, personId: PersonId): Side | null => {
  if (personId === mentorId) return "mentor";
  return personId === menteeId ? "mentee" : null;
};

export const personOn = ({ mentorId, menteeId }: Pair, side: Side): PersonId =>
  side === "mentor" ? mentorId : menteeId;
