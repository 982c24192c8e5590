import type { DomainEvent } from "@waymark/contracts/event";
import type { JobOutcome, SurveyStepJob } from "@waymark/contracts/job";
import { err, ok, type Result } from "@waymark/domain/result";
import { act, type Survey, type SurveyErrorCode } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import { type Change, revealEvents, surveyEvent, writesOf } from "./changes.ts";
import type { SurveyStepDeps } from "./deps.ts";
import { loadOther } from "./pair.ts";
import { revealWhatMay } from "./reveal.ts";

type Step = { readonly changes: readonly Change[]; readonly events: readonly DomainEvent[] };
type Decision = Result<Step, { readonly code: SurveyErrorCode }>;

const reveal = async (deps: SurveyStepDeps, survey: Survey, now: Instant): Promise<Decision> => {
  const other = await loadOther(deps, survey);
  if (other === null) return err({ code: "survey.not_a_pair" });
  const next = revealWhatMay(survey, other, now);
  if (next.one === survey) return err({ code: "survey.sealed" });
  const changes = [
    { read: survey, next: next.one },
    { read: other, next: next.other },
  ];
  return ok({ changes, events: revealEvents(deps, changes, now) });
};

const alone = (
  deps: SurveyStepDeps,
  survey: Survey,
  action: "send" | "remind" | "lapse",
  now: Instant,
): Decision => {
  const outcome = act(survey, { action }, "system", now);
  if (!outcome.ok) return outcome;
  const next = outcome.value;
  const told = { send: "survey.sent", remind: "survey.reminded" } as const;
  return ok({
    changes: [{ read: survey, next }],
    events: action === "lapse" ? [] : [surveyEvent(deps, told[action], next, now)],
  });
};

const actionOf = {
  send_survey: "send",
  remind_survey: "remind",
  lapse_survey: "lapse",
} as const;

/** The due item is gone, so a clock that is behind the sweep's must not end the matter. */
const notYet: readonly SurveyErrorCode[] = ["survey.too_early", "survey.sealed"];

/** Takes the step of a survey whose moment has come, unless the survey has moved on since. */
export const stepSurvey =
  (deps: SurveyStepDeps) =>
  async ({ surveyId, revision, kind }: SurveyStepJob): Promise<JobOutcome> => {
    const survey = await deps.surveys.get(surveyId);
    if (survey === null) return { outcome: "rejected", reason: "no such survey" };
    if (survey.revision !== revision) return { outcome: "skipped", reason: "it has moved on" };
    const now = deps.clock.now();
    const step =
      kind === "reveal_survey"
        ? await reveal(deps, survey, now)
        : alone(deps, survey, actionOf[kind], now);
    if (!step.ok) {
      const reason = step.error.code;
      return notYet.includes(reason)
        ? { outcome: "retry", reason, afterSeconds: 60 }
        : { outcome: "skipped", reason };
    }
    const committed = await deps.commit(writesOf(deps, step.value.changes), step.value.events);
    // Whoever won the race left another revision; the next try finds it and stops.
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
