import type { AppError } from "@waymark/contracts/error";
import { type AnswerSurveyInput, SurveyAnswered } from "@waymark/contracts/survey";
import type { DomainEvent } from "@waymark/contracts/event";
import { err, ok, type Result } from "@waymark/domain/result";
import { act, fitOffer, type Survey, type SurveyAnswer } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import type * as z from "zod";
import { onceDecidedAnew } from "../command/index.ts";
import type { Write } from "../ports/index.ts";
import { revealEvents, writesOf } from "./changes.ts";
import type { Actor, SurveyDeps } from "./deps.ts";
import { loadOther } from "./pair.ts";
import { revealWhatMay } from "./reveal.ts";

type Decision = {
  readonly answer: SurveyAnswered;
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
};

/**
 * An answer, and in the same transaction the reveal of both where the other side has answered, too.
 * What was read of the other side is held to, so that of two answers at once one sees the other.
 */
export const decideAnswer = async (
  deps: SurveyDeps,
  survey: Survey,
  answer: SurveyAnswer,
  now: Instant,
): Promise<Result<Decision, AppError>> => {
  const answered = act(survey, { action: "answer", answer }, "respondent", now);
  if (!answered.ok) return answered;
  const other = await loadOther(deps, survey);
  if (other === null) return err({ code: "survey.not_found" });
  const next = revealWhatMay(answered.value, other, now);
  const changes = [
    { read: survey, next: next.one },
    { read: other, next: next.other },
  ];
  return ok({
    answer: { surveyId: survey.id, status: next.one.status, offer: fitOffer(next.one) },
    writes: writesOf(deps, changes),
    events: revealEvents(deps, changes, now),
  });
};

export const changesOfSurveys = ["survey.changed_meanwhile"] as const;

/** One's own survey; "not yours" and "not there" are one answer. */
export const loadOwn = async (
  { surveys }: Pick<SurveyDeps, "surveys">,
  { personId }: Actor,
  surveyId: Survey["id"],
): Promise<Result<Survey, AppError>> => {
  const survey = await surveys.get(surveyId);
  return survey === null || survey.respondentId !== personId
    ? err({ code: "survey.not_found" })
    : ok(survey);
};

/** Answers a survey once, in the product. */
export const answerSurvey =
  (deps: SurveyDeps) =>
  async (
    actor: Actor,
    { requestKey, surveyId, answer }: z.infer<typeof AnswerSurveyInput>,
  ): Promise<Result<SurveyAnswered, AppError>> => {
    const now = deps.clock.now();
    return onceDecidedAnew(
      deps,
      changesOfSurveys,
    )({
      actor: actor.personId,
      requestKey,
      input: { command: "survey.answer", surveyId, answer },
      now,
      parse: (stored) => SurveyAnswered.parse(stored),
      decide: async () => {
        const survey = await loadOwn(deps, actor, surveyId);
        return survey.ok ? decideAnswer(deps, survey.value, answer, now) : survey;
      },
    });
  };
