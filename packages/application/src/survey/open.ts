import type { JobOutcome, OpenSurveysJob } from "@waymark/contracts/job";
import { act, isTakenAsMet, type Session } from "@waymark/domain/session";
import { openSurveys } from "@waymark/domain/survey";
import { type Instant, msBetween } from "@waymark/domain/time";
import type { Sessions } from "../ports/index.ts";
import { sessionDueWrites } from "../session/index.ts";
import type { SurveyStepDeps } from "./deps.ts";
import { surveyDueWrites } from "./due-writes.ts";
import { surveyIdOf } from "./pair.ts";

type Deps = SurveyStepDeps & {
  readonly sessions: Pick<Sessions, "get" | "listOfPair" | "replace">;
};

/** Whether the two have met in no earlier session, as far as they say. */
const isFirst = async (
  { sessions }: Deps,
  { mentorId, menteeId, start }: Session,
  now: Instant,
): Promise<boolean> => {
  const all = await sessions.listOfPair(mentorId, menteeId);
  return !all.some((other) => other.start < start && isTakenAsMet(other, now));
};

/**
 * Makes both sides' surveys and notes on the session that they are made, in one transaction. The
 * notice and the surveys' own ids both stand against a second time.
 */
export const openSessionSurveys =
  (deps: Deps) =>
  async ({ sessionId, revision }: OpenSurveysJob): Promise<JobOutcome> => {
    const session = await deps.sessions.get(sessionId);
    if (session === null) return { outcome: "rejected", reason: "no such session" };
    if (session.revision !== revision) return { outcome: "skipped", reason: "it has moved on" };
    const now = deps.clock.now();
    // The due item is gone, so a clock that is behind the sweep's must not end the matter here.
    if (now < session.end) {
      const afterSeconds = Math.ceil(msBetween(now, session.end) / 1000);
      return { outcome: "retry", reason: "the session is not over", afterSeconds };
    }
    const opened = act(session, { action: "open_surveys" }, "system", now);
    if (!opened.ok) return { outcome: "skipped", reason: opened.error.code };
    const ids = {
      mentor: surveyIdOf(deps, sessionId, "mentor"),
      mentee: surveyIdOf(deps, sessionId, "mentee"),
    };
    const { mentor, mentee } = openSurveys(opened.value, ids, await isFirst(deps, session, now));
    const committed = await deps.commit(
      [
        deps.sessions.replace(opened.value),
        ...sessionDueWrites(deps, opened.value, now),
        ...[mentor, mentee].flatMap((survey) => [
          deps.surveys.insert(survey),
          ...surveyDueWrites(deps, survey),
        ]),
      ],
      [],
    );
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
