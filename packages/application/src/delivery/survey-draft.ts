import type { SurveyMailJob } from "@waymark/contracts/job";
import type { Booking } from "@waymark/domain/booking";
import type { Person } from "@waymark/domain/person";
import { err, ok, type Result } from "@waymark/domain/result";
import { answerUntil, revealAt, type Survey, surveyLinkOf } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import { signLink } from "../link/index.ts";
import type { SurveyMailContent } from "../ports/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { type LinkConfig, unsubscribeLinks } from "./mail-links.ts";
import { isReminder } from "./reminders.ts";

type Subject = {
  readonly survey: Survey;
  readonly booking: Booking;
  readonly recipient: Person;
  readonly other: Person;
};

/** The reminder's link is the first mail's once more, so that either of them works once. */
const answerLink = ({ origin, linkSecret }: LinkConfig, survey: Survey): string => {
  const { until, ...claim } = surveyLinkOf(survey);
  return `${origin}/survey-answer/${signLink(linkSecret, { purpose: "answer_survey", ...claim }, until)}`;
};

const surveyContent = (
  config: LinkConfig,
  template: SurveyMailJob["template"],
  { survey, booking, recipient, other }: Subject,
  now: Instant,
): SurveyMailContent => ({
  about: "survey",
  template,
  recipient,
  other,
  title: booking.title,
  start: booking.start,
  revealsAt: revealAt(survey),
  links: {
    session: `${config.origin}/sessions/${survey.sessionId}`,
    ...(template !== "survey_revealed" && { answer: answerLink(config, survey) }),
    ...(isReminder(template) && { unsubscribe: unsubscribeLinks(config, recipient.id, now) }),
  },
});

const whyNotAsk = (survey: Survey, now: Instant): string | null => {
  if (survey.status !== "sent") return "there is nothing left to answer";
  return answerUntil(survey) <= now ? "the time to answer is over" : null;
};

const surveyOutdated = (
  survey: Survey,
  { template, revision }: SurveyMailJob,
  now: Instant,
): string | null => {
  switch (template) {
    case "survey_ask":
      return survey.revision === revision || survey.status !== "sent"
        ? whyNotAsk(survey, now)
        : "the reminder takes its place";
    case "survey_reminder":
      return whyNotAsk(survey, now);
    case "survey_revealed":
      return survey.status === "revealed" ? null : "it is not open";
  }
};

/** Reloads what a mail about a survey speaks of; an error says why no retry can help. */
export const surveyDraft = async (
  deps: DeliveryDeps,
  job: SurveyMailJob,
): Promise<Result<Draft, string>> => {
  const { surveyId, template } = job;
  const survey = await deps.surveys.get(surveyId);
  if (survey === null) return err("no such survey");
  const { respondentId, aboutId, sessionId } = survey;
  const [respondent, about, booking] = await Promise.all([
    deps.persons.get(respondentId),
    deps.persons.get(aboutId),
    deps.bookings.get(sessionId),
  ]);
  if (respondent === null || about === null || booking === null) {
    return err("its session is not complete");
  }
  const [recipient, other] =
    template === "survey_revealed" ? [about, respondent] : [respondent, about];
  return ok({
    about: { noun: "survey", surveyId },
    recipient,
    other: other.id,
    hiddenFrom: other.id,
    outdated: surveyOutdated(survey, job, deps.clock.now()),
    content: (now) => surveyContent(deps, template, { survey, booking, recipient, other }, now),
  });
};
