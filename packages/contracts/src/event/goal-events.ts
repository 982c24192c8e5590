import { goalDueKinds } from "@waymark/domain/goal";
import { EventId, GoalId, MentorshipId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

export const goalEvents = [
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal("goal.due"),
    goalId: GoalId,
    mentorshipId: MentorshipId,
    revision: z.int().positive(),
    kind: z.enum(goalDueKinds),
    dueAt: Instant,
  }),
] as const;
