import type { Choice, EnrolmentTarget, OwnEnrolment } from "@waymark/contracts/enrolment";
import type { AppError } from "@waymark/contracts/error";
import { movesUp } from "@waymark/domain/cohort";
import {
  type Enrolment,
  type EnrolmentForm,
  EnrolmentSide,
  questionsFor,
} from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { TimeZone } from "@waymark/domain/time";
import { ok, type Result } from "@waymark/domain/result";
import type { Enrolments } from "../ports/index.ts";
import { mayWishFor } from "./check-form.ts";
import type { EnrolmentDeps } from "./deps.ts";
import { roundOf } from "./load.ts";
import { ownEnrolment } from "./own.ts";

type Reads = Pick<EnrolmentDeps, "cohorts" | "enrolments" | "organisations" | "programmes">;

/** Nobody looks through more. */
const choicesMax = 200;

const choiceOf = (enrolment: Enrolment): Choice => {
  const { id, name, skills, industry, languages, timeZone } = enrolment;
  return { id, name, skills, industry, languages, timeZone };
};

const choicesFor = async (
  { enrolments }: { readonly enrolments: Pick<Enrolments, "listIn"> },
  enrolment: Enrolment,
): Promise<Choice[]> => {
  const [side] = EnrolmentSide.options.filter((one) =>
    enrolment.side === "peer" ? one === "peer" : one !== "peer" && one !== enrolment.side,
  );
  if (side === undefined) return [];
  const found: Choice[] = [];
  let cursor: string | undefined;
  do {
    const page = await enrolments.listIn(enrolment.cohortId, "enrolled", side, cursor);
    found.push(...page.items.filter((other) => mayWishFor(enrolment, other)).map(choiceOf));
    cursor = page.nextCursor;
  } while (cursor !== undefined && found.length < choicesMax);
  return found.slice(0, choicesMax);
};

/** How many began to wait before; counted on the first pages only. */
const waitingBefore = async (
  { enrolments }: { readonly enrolments: Pick<Enrolments, "listIn"> },
  { cohortId, side, id }: Enrolment,
): Promise<number> => {
  let before = 0;
  let cursor: string | undefined;
  do {
    const page = await enrolments.listIn(cohortId, "waiting", side, cursor);
    const at = page.items.findIndex((one) => one.id === id);
    if (at >= 0) return before + at;
    before += page.items.length;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return before;
};

const formOf = (enrolment: Enrolment): EnrolmentForm => {
  const { name, languages, skills, industry, capacity, answers, prefers } = enrolment;
  return {
    name,
    languages,
    skills,
    industry,
    capacity,
    answers,
    prefers,
    timeZone: enrolment.timeZone ?? TimeZone.parse("UTC"),
    weeklyHours: enrolment.weeklyHours ?? {},
  };
};

/** One's own part in a cohort, with whom one may wish for. */
export const showOwnEnrolment =
  (deps: Reads) =>
  async (
    actor: { readonly personId: PersonId },
    target: EnrolmentTarget,
  ): Promise<Result<OwnEnrolment, AppError>> => {
    const own = await ownEnrolment(deps)(actor, target);
    if (!own.ok) return own;
    const { enrolment, cohort, programme } = own.value;
    const { id: enrolmentId, side, status, since, isExternal } = enrolment;
    return ok({
      enrolmentId,
      side,
      status,
      since,
      isExternal,
      round: roundOf(own.value),
      form: formOf(enrolment),
      questions: [...questionsFor(programme.intake, side)],
      mayEdit: movesUp(cohort.status),
      ...(status === "waiting" && { waitingBefore: await waitingBefore(deps, enrolment) }),
      choices: await choicesFor(deps, enrolment),
    });
  };
