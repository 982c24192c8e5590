import type { AppError } from "@waymark/contracts/error";
import type { OpenSurveys, SurveyView } from "@waymark/contracts/survey";
import type { SessionId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import {
  answerSeenBy,
  answerUntil,
  answerWithinDays,
  fitOffer,
  revealAt,
  type Survey,
} from "@waymark/domain/survey";
import { addDays } from "@waymark/domain/time";
import { areApart } from "../apart/index.ts";
import { loadToRead, mentorshipOf, type SessionDeps } from "../session/index.ts";
import type { Actor, SurveyDeps } from "./deps.ts";
import { loadOther, surveyIdOf } from "./pair.ts";

type Deps = Pick<SurveyDeps, "blocks" | "ids" | "mentorships" | "persons" | "sessions" | "surveys">;

/** The shared part of the other's answer, where it may be read; a block closes it again. */
const readTheirs = async (deps: Deps, survey: Survey): Promise<SurveyView["theirs"]> => {
  const { respondentId, aboutId } = survey;
  const [other, isClosed] = await Promise.all([
    loadOther(deps, survey),
    areApart(deps, respondentId, aboutId),
  ]);
  if (other === null || isClosed) return null;
  const seen = answerSeenBy(other, respondentId);
  return seen?.of === "the_other" ? seen.answer : null;
};

/** A survey as the one who is asked sees it. */
export const viewSurvey =
  (deps: Deps) =>
  async (survey: Survey): Promise<Result<SurveyView, AppError>> => {
    const { id, sessionId, side, status, asksFit, answer = null } = survey;
    const [session, own, other, theirs] = await Promise.all([
      deps.sessions.get(sessionId),
      deps.persons.get(survey.respondentId),
      deps.persons.get(survey.aboutId),
      readTheirs(deps, survey),
    ]);
    if (session === null || own === null || other === null) {
      return err({ code: "survey.not_found" });
    }
    return ok({
      id,
      sessionId,
      mentorshipId: await mentorshipOf(deps, session),
      side,
      timeZone: own.timeZone,
      other: { displayName: other.displayName, timeZone: other.timeZone },
      start: session.start,
      end: session.end,
      status,
      asksFit,
      answerUntil: answerUntil(survey),
      revealsAt: revealAt(survey),
      mine: answer,
      theirs,
      offer: fitOffer(survey),
    });
  };

/**
 * The reader's own survey of a session; null before both are asked. `session.not_found` for who is
 * not one of its two people, `session.of_a_group` for a group's host.
 */
export const surveyOfSession =
  (deps: Deps & Pick<SessionDeps, "sessions" | "bookings" | "mentorships">) =>
  async (
    { personId }: Actor,
    sessionId: SessionId,
  ): Promise<Result<SurveyView | null, AppError>> => {
    const part = await loadToRead(deps)(personId, sessionId);
    if (!part.ok) return part;
    const survey = await deps.surveys.get(surveyIdOf(deps, sessionId, part.value.side));
    return survey === null ? ok(null) : viewSurvey(deps)(survey);
  };

const openStatuses: readonly Survey["status"][] = ["due", "sent"];

/** What waits for somebody's answer. */
export const listOpenSurveys =
  (deps: Deps & Pick<SurveyDeps, "clock">) =>
  async ({ personId }: Actor): Promise<OpenSurveys> => {
    const now = deps.clock.now();
    // A mail may go out late, and the days are counted from it.
    const lately = await deps.surveys.listOf(personId, addDays(now, -2 * answerWithinDays));
    const open = lately.filter(
      (survey) => openStatuses.includes(survey.status) && answerUntil(survey) > now,
    );
    const surveys = open.map(async (survey) => {
      const { id, sessionId, side, dueAt: end } = survey;
      const other = await deps.persons.get(survey.aboutId);
      const otherName = other?.displayName ?? "";
      return { id, sessionId, side, end, answerUntil: answerUntil(survey), otherName };
    });
    return { surveys: await Promise.all(surveys) };
  };
