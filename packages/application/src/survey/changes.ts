import type { DomainEvent } from "@waymark/contracts/event";
import type { Survey } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import type { Ids, Write } from "../ports/index.ts";
import type { SurveyStepDeps } from "./deps.ts";
import { surveyDueWrites } from "./due-writes.ts";

type Deps = Pick<SurveyStepDeps, "dues" | "ids" | "surveys">;

/** What becomes of a survey, beside what it was read as; the same one where nothing becomes of it. */
export type Change = { readonly read: Survey; readonly next: Survey };

/** An untouched survey is held to what was read, as what was decided for the other rests on it. */
export const writesOf = (deps: Deps, changes: readonly Change[]): readonly Write[] =>
  changes.flatMap(({ read, next }) =>
    read === next
      ? [deps.surveys.check(read)]
      : [deps.surveys.replace(read, next), ...surveyDueWrites(deps, next)],
  );

export const surveyEvent = (
  { ids }: { readonly ids: Pick<Ids, "newEventId"> },
  type: "survey.sent" | "survey.reminded" | "survey.revealed",
  { id: surveyId, sessionId, revision }: Survey,
  at: Instant,
): DomainEvent => ({ id: ids.newEventId(), at, v: 1, type, surveyId, sessionId, revision });

/** One for each survey that was revealed by these changes. */
export const revealEvents = (
  deps: Pick<Deps, "ids">,
  changes: readonly Change[],
  at: Instant,
): readonly DomainEvent[] =>
  changes
    .filter(({ read, next }) => read.status !== "revealed" && next.status === "revealed")
    .map(({ next }) => surveyEvent(deps, "survey.revealed", next, at));
