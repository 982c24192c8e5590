import {
  CheckEntry,
  Goal,
  GoalStatus,
  GoalText,
  HistoryEntry,
  RatingPhase,
  SkillLevel,
  SmartCheck,
} from "@waymark/domain/goal";
import { GoalId, MentorshipId } from "@waymark/domain/id";
import { Side } from "@waymark/domain/side";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { LinkToken, RequestKey } from "../introduction/index.ts";

export const GoalTarget = z.strictObject({ mentorshipId: MentorshipId });

const explanations = z.partialRecord(SmartCheck, CheckEntry.shape.explanation);

export const DraftGoalInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  text: GoalText,
  /** Of a template, for a start. */
  explanations: explanations.optional(),
});
export type DraftGoalInput = z.infer<typeof DraftGoalInput>;

const note = HistoryEntry.shape.note;
const ProgressLine = z.strictObject({
  action: z.literal("progress"),
  note: note.unwrap(),
});
const QuietWeek = z.strictObject({ action: z.literal("skip_week") });
/** What was on the screen: nobody ticks words that they have not read. */
const seen = { seenRevision: z.int().positive() };

export const GoalMoveInput = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("edit"), text: GoalText, ...seen }),
  z.strictObject({
    action: z.literal("explain"),
    check: SmartCheck,
    explanation: CheckEntry.shape.explanation,
    ...seen,
  }),
  z.strictObject({ action: z.literal("tick"), check: SmartCheck, ...seen }),
  z.strictObject({ action: z.literal("untick"), check: SmartCheck }),
  ProgressLine,
  QuietWeek,
  z.strictObject({ action: z.enum(["set_back", "go_on", "reach", "drop"]), note }),
  z.strictObject({ action: z.literal("rate"), phase: RatingPhase, level: SkillLevel }),
]);
export type GoalMoveInput = z.infer<typeof GoalMoveInput>;

export const MoveGoalInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  goalId: GoalId,
  move: GoalMoveInput,
});
export type MoveGoalInput = z.infer<typeof MoveGoalInput>;

export const GoalView = Goal.omit({ mentorshipId: true });
export type GoalView = z.infer<typeof GoalView>;

export const GoalList = z.object({
  viewer: Side,
  otherName: z.string(),
  /** Once the mentorship has ended only the mentee's last rating is taken. */
  isOver: z.boolean(),
  /** What is worked on, what is being written, what rests, what is over; the newest of each first. */
  goals: z.array(GoalView),
});
export type GoalList = z.infer<typeof GoalList>;

export const GoalMoved = z.object({
  goalId: GoalId,
  status: GoalStatus,
  revision: z.int().positive(),
});
export type GoalMoved = z.infer<typeof GoalMoved>;

/** What the page behind the weekly mail shows. */
export const GoalQuestion = z.object({
  title: z.string(),
  otherName: z.string(),
  lastLine: z.object({ note: z.string(), at: Instant }).optional(),
});
export type GoalQuestion = z.infer<typeof GoalQuestion>;

export const GoalLinkInput = z.strictObject({ token: LinkToken });

export const AnswerGoalInput = z.strictObject({
  requestKey: RequestKey,
  token: LinkToken,
  answer: z.discriminatedUnion("action", [ProgressLine, QuietWeek]),
});
export type AnswerGoalInput = z.infer<typeof AnswerGoalInput>;
