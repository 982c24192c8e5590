import { systemIds } from "@waymark/application/system";
import type { Commit, Sessions, Surveys } from "@waymark/application/ports";
import {
  act,
  openSurveys,
  type Survey,
  SurveyAnswer,
  type SurveyMove,
} from "@waymark/domain/survey";
import { addHours, addMinutes, type Instant } from "@waymark/domain/time";
import { worldSessionId } from "./make-ids.ts";

export type SurveyTarget = {
  readonly commit: Commit;
  readonly sessions: Pick<Sessions, "get">;
  readonly surveys: Pick<Surveys, "get" | "insert">;
};

const mentorSays = SurveyAnswer.parse({
  shared: {
    feltListenedTo: 5,
    usefulness: 4,
    note: "You brought the real calendar. That made it easy to be of use.",
  },
  private: { fit: "good", rating: 5 },
});

const menteeSays = SurveyAnswer.parse({
  shared: {
    feltListenedTo: 5,
    usefulness: 5,
    note: "Your question what the Thursday round had decided stays with me.",
  },
  private: { fit: "good" },
});

const moved = (survey: Survey, move: SurveyMove, now: Instant): Survey => {
  const outcome = act(survey, move, move.action === "answer" ? "respondent" : "system", now);
  if (!outcome.ok) throw new Error(`the seed could not tell a survey: ${outcome.error.code}`);
  return outcome.value;
};

/**
 * What both say of the session of the past, open to both. It stands there without events: nobody gets a
 * mail about what is over.
 */
export const seedSurvey = async ({ commit, sessions, surveys }: SurveyTarget): Promise<void> => {
  const sessionId = worldSessionId(0);
  const session = await sessions.get(sessionId);
  const ids = {
    mentor: systemIds.derivedSurveyId(sessionId, "mentor"),
    mentee: systemIds.derivedSurveyId(sessionId, "mentee"),
  };
  if (session === null || (await surveys.get(ids.mentor)) !== null) return;
  const { end } = session;
  const opened = openSurveys(session, ids, true);
  const answered = (survey: Survey, answer: SurveyAnswer): Survey =>
    moved(
      moved(survey, { action: "send" }, end),
      { action: "answer", answer },
      addMinutes(end, 30),
    );
  const mentor = answered(opened.mentor, mentorSays);
  const mentee = answered(opened.mentee, menteeSays);
  const openedAt = addHours(end, 1);
  const written = await commit(
    [
      surveys.insert(moved(mentor, { action: "reveal", other: mentee }, openedAt)),
      surveys.insert(moved(mentee, { action: "reveal", other: mentor }, openedAt)),
    ],
    [],
  );
  if (!written.ok) throw new Error(`the seed was refused: ${written.error.code}`);
};
