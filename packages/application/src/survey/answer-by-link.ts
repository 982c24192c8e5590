import type { AppError } from "@waymark/contracts/error";
import { type AnswerSurveyByLinkInput, SurveyAnswered } from "@waymark/contracts/survey";
import { err, ok, type Result } from "@waymark/domain/result";
import { answerUntil, isLinkGood, type Survey } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import type * as z from "zod";
import { onceDecidedAnew } from "../command/index.ts";
import { type LinkClaimOf, verifyLink } from "../link/index.ts";
import { changesOfSurveys, decideAnswer } from "./answer.ts";
import type { SurveyDeps } from "./deps.ts";

type Deps = SurveyDeps & { readonly linkSecret: string };
type AnswerClaim = LinkClaimOf<"answer_survey">;

const loadByClaim = async (
  { surveys }: Pick<Deps, "surveys">,
  claim: AnswerClaim,
  now: Instant,
): Promise<Result<Survey, AppError>> => {
  const survey = await surveys.get(claim.surveyId);
  if (survey === null || survey.respondentId !== claim.personId) {
    return err({ code: "link.invalid" });
  }
  return isLinkGood({ ...claim, until: answerUntil(survey) }, survey, now)
    ? ok(survey)
    : err({ code: "link.used" });
};

/** The survey behind a link; reading it changes nothing, however often it is done. */
export const openSurveyLink =
  (deps: Pick<Deps, "linkSecret" | "surveys" | "clock">) =>
  async (token: string): Promise<Result<Survey, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, token, "answer_survey", now);
    return claim.ok ? loadByClaim(deps, claim.value, now) : claim;
  };

/** An answer from the mail, without signing in: the link itself is the credential. */
export const answerSurveyByLink =
  (deps: Deps) =>
  async ({
    requestKey,
    token,
    answer,
  }: z.infer<typeof AnswerSurveyByLinkInput>): Promise<Result<SurveyAnswered, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, token, "answer_survey", now);
    if (!claim.ok) return claim;
    const { surveyId, personId, linkRevision } = claim.value;
    return onceDecidedAnew(
      deps,
      changesOfSurveys,
    )({
      actor: `${personId}/${surveyId}/${linkRevision}`,
      requestKey,
      input: { command: "survey.answer", surveyId, answer },
      now,
      parse: (stored) => SurveyAnswered.parse(stored),
      decide: async () => {
        const survey = await loadByClaim(deps, claim.value, now);
        return survey.ok ? decideAnswer(deps, survey.value, answer, now) : survey;
      },
    });
  };
