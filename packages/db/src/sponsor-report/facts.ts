import type { GoalProgress, ReportFacts } from "@waymark/application/ports";
import { Goal } from "@waymark/domain/goal";
import { MentorshipId, SessionId, SurveyId } from "@waymark/domain/id";
import { Attendance, SessionStatus } from "@waymark/domain/session";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { entityOf } from "../entity/entity-of.ts";
import { goalSchema } from "../goal/item.ts";
import { itemReader } from "../item/item-reader.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readMany } from "../item/read-many.ts";
import type { TableAccess } from "../item/table-access.ts";
import { sessionSchema } from "../session/item.ts";
import { surveySchema } from "../survey/item.ts";

/*
 * What these schemas do not name is dropped as the item is read: agendas, decisions, answers and the
 * words of goals do not get any further.
 */
const readHeld = itemReader(
  sessionSchema.model,
  z.object({
    body: z.object({
      id: SessionId,
      mentorshipId: MentorshipId.optional(),
      start: Instant,
      end: Instant,
      status: SessionStatus,
      attendance: Attendance,
    }),
  }),
);

const readAnswered = itemReader(
  surveySchema.model,
  z.object({ body: z.object({ id: SurveyId, answeredAt: Instant.optional() }) }),
);

const { history, ratings } = Goal.shape;
const readProgress = itemReader(
  goalSchema.model,
  z.object({ body: z.object({ history, ratings }) }),
);

const progressOf = (item: unknown): GoalProgress => {
  const { body } = readProgress(item);
  const setAt = body.history.find(({ status }) => status === "active")?.at;
  const reachedAt = body.history.find(({ status }) => status === "reached")?.at;
  const { start, end } = body.ratings;
  return {
    ...(setAt !== undefined && { setAt }),
    ...(reachedAt !== undefined && { reachedAt }),
    ...(start !== undefined &&
      end !== undefined && { rating: { at: end.at, start: start.level, end: end.level } }),
  };
};

// Every goal's id lies between these two.
const allGoals = [{ id: "gol_" }, { id: "gol_~" }] as const;

export const makeReportFacts = (access: TableAccess): ReportFacts => {
  const sessions = entityOf(sessionSchema, access);
  const surveys = entityOf(surveySchema, access);
  const goals = entityOf(goalSchema, access);
  return {
    heldSessionsOf: async ({ mentorshipId, mentorId, menteeId }) => {
      const query = sessions.query("byPair", { mentorId, menteeId });
      const found = await readAllOf(access, query, readHeld);
      return found.flatMap(({ body: { id, start, end, status, attendance, ...of } }) =>
        status !== "held" || of.mentorshipId !== mentorshipId
          ? []
          : {
              id,
              start,
              end,
              attestedAt: [attendance.mentor, attendance.mentee].flatMap((one) => one?.at ?? []),
            },
      );
    },
    answeredAt: async (ids) => {
      const places = ids.map((id) => surveys.get({ id }));
      const found = await readMany(access, places, readAnswered);
      return new Map(
        found.flatMap(({ body: { id, answeredAt } }) =>
          answeredAt === undefined ? [] : [[id, answeredAt] as const],
        ),
      );
    },
    goalsOf: (mentorshipId) =>
      readAllOf(access, goals.between("byMentorship", { mentorshipId }, ...allGoals), progressOf),
  };
};
