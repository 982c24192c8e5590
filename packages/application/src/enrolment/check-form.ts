import type { AppError } from "@waymark/contracts/error";
import {
  areComplete,
  type Enrolment,
  type EnrolmentForm,
  hasJoined,
  questionsFor,
} from "@waymark/domain/enrolment";
import type { Programme } from "@waymark/domain/programme";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Enrolments } from "../ports/index.ts";

/** Whom somebody may wish for: peers each other, mentors mentees, mentees mentors. */
export const mayWishFor = (
  one: Pick<Enrolment, "id" | "side">,
  other: Pick<Enrolment, "id" | "side">,
): boolean => one.id !== other.id && (one.side === "peer") === (other.side === one.side);

const areThere = async (
  { enrolments }: { readonly enrolments: Pick<Enrolments, "getMany"> },
  enrolment: Enrolment,
  { prefers }: EnrolmentForm,
): Promise<boolean> => {
  // Who was chosen before may have left since; that is no reason to refuse what is written now.
  const fresh = prefers.filter((id) => !enrolment.prefers.includes(id));
  if (new Set(prefers).size !== prefers.length) return false;
  const people = await enrolments.getMany(enrolment.cohortId, fresh);
  return (
    people.length === fresh.length &&
    people.every((other) => hasJoined(other.status) && mayWishFor(enrolment, other))
  );
};

/** Whether a form answers what the programme asks, and wishes for people who are there. */
export const checkForm = async (
  deps: { readonly enrolments: Pick<Enrolments, "getMany"> },
  { intake }: Pick<Programme, "intake">,
  enrolment: Enrolment,
  form: EnrolmentForm,
): Promise<Result<null, AppError>> => {
  if (enrolment.side === "mentor" && form.capacity === undefined) {
    return err({ code: "enrolment.capacity_missing" });
  }
  if (!areComplete(questionsFor(intake, enrolment.side), form.answers)) {
    return err({ code: "enrolment.answers_incomplete" });
  }
  return (await areThere(deps, enrolment, form))
    ? ok(null)
    : err({ code: "enrolment.unknown_preference" });
};
