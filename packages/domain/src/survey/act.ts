import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { SurveyAnswer } from "./answer.ts";
import { answerUntil, remindAt } from "./clock.ts";
import type { SurveyError } from "./errors.ts";
import { isPair, mayReveal } from "./reveal.ts";
import type { Survey } from "./survey.ts";
import { type SurveyParty, surveyTransitions } from "./transitions.ts";

export type SurveyMove =
  | { readonly action: "send" | "remind" | "lapse" | "drop" }
  | { readonly action: "answer"; readonly answer: SurveyAnswer }
  /** With the other side's survey as it is stored in the same transaction. */
  | { readonly action: "reveal"; readonly other: Survey };

type Outcome = Result<Survey, SurveyError>;

const remind = (survey: Survey, now: Instant): Outcome => {
  const { sentAt, remindedAt } = survey;
  if (remindedAt !== undefined) return err({ code: "survey.illegal_transition" });
  if (sentAt === undefined || now < remindAt(sentAt)) return err({ code: "survey.too_early" });
  if (now >= answerUntil(survey)) return err({ code: "survey.too_late" });
  return ok({ ...survey, remindedAt: now });
};

const take = (survey: Survey, answer: SurveyAnswer, now: Instant): Outcome => {
  if (now < survey.dueAt) return err({ code: "survey.too_early" });
  if (now >= answerUntil(survey)) return err({ code: "survey.too_late" });
  if (answer.private.fit !== undefined && !survey.asksFit) {
    return err({ code: "survey.fit_not_asked" });
  }
  if (answer.review !== undefined && survey.side !== "mentee") {
    return err({ code: "survey.review_not_asked" });
  }
  return ok({ ...survey, status: "answered", answer, answeredAt: now });
};

const reveal = (survey: Survey, other: Survey, now: Instant): Outcome => {
  if (!isPair(survey, other)) return err({ code: "survey.not_a_pair" });
  if (!mayReveal(survey, other, now)) return err({ code: "survey.sealed" });
  return ok({ ...survey, status: "revealed", revealedAt: now });
};

const lapsed = (survey: Survey, cause: "unanswered" | "not_held", now: Instant): Survey => ({
  ...survey,
  status: "lapsed",
  lapse: { cause, at: now },
});

const perform = (survey: Survey, move: SurveyMove, now: Instant): Outcome => {
  switch (move.action) {
    case "send":
      return now < survey.dueAt
        ? err({ code: "survey.too_early" })
        : ok({ ...survey, status: "sent", sentAt: now });
    case "remind":
      return remind(survey, now);
    case "answer":
      return take(survey, move.answer, now);
    case "reveal":
      return reveal(survey, move.other, now);
    case "lapse":
      return now < answerUntil(survey)
        ? err({ code: "survey.too_early" })
        : ok(lapsed(survey, "unanswered", now));
    case "drop":
      return ok(lapsed(survey, "not_held", now));
  }
};

/** Mails that only ask again leave the links of earlier mails as they are. */
const linkRevisionAfter = ({ linkRevision }: Survey, { action }: SurveyMove): number =>
  action === "send" || action === "remind" ? linkRevision : linkRevision + 1;

/**
 * One step of a survey: refuses with `survey.illegal_transition` whatever `surveyTransitions` does not
 * list for this party in this status, with another code what comes too early, too late or does not
 * belong in it, and raises the revision by one otherwise.
 */
export const act = (
  survey: Survey,
  move: SurveyMove,
  party: SurveyParty,
  now: Instant,
): Outcome => {
  if (!allows(surveyTransitions[move.action], party, survey.status)) {
    return err({ code: "survey.illegal_transition" });
  }
  const outcome = perform(survey, move, now);
  if (!outcome.ok) return outcome;
  return ok({
    ...outcome.value,
    linkRevision: linkRevisionAfter(survey, move),
    revision: survey.revision + 1,
  });
};
