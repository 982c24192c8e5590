import type { AppError } from "@waymark/contracts/error";
import type { Enrolment } from "@waymark/domain/enrolment";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { verifyLink } from "../link/index.ts";
import type { EnrolmentDeps } from "./deps.ts";
import { type InRound, loadRound } from "./load.ts";

type Reads = Pick<
  EnrolmentDeps,
  "cohorts" | "enrolments" | "linkSecret" | "organisations" | "programmes"
>;

// An invitation may be opened again after the answer: it then shows what came of it.
const shown: readonly Enrolment["status"][] = ["invited", "declined", "enrolled", "waiting"];

/** Who is invited by a link. It works until the place is given up or taken away. */
export const loadInvited = async (
  deps: Reads,
  token: string,
  now: Instant,
): Promise<Result<InRound, AppError>> => {
  const claim = verifyLink(deps.linkSecret, token, "join_cohort", now);
  if (!claim.ok) return claim;
  const enrolment = await deps.enrolments.get(claim.value.cohortId, claim.value.enrolmentId);
  if (enrolment === null) return err({ code: "link.invalid" });
  if (!shown.includes(enrolment.status)) return err({ code: "link.used" });
  const round = await loadRound(deps, enrolment);
  return round.ok ? ok(round.value) : err({ code: "link.invalid" });
};
