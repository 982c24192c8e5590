import type { DomainEvent } from "@waymark/contracts/event";
import type { GoalMailTemplate } from "@waymark/domain/delivery";
import type { GoalDueKind } from "@waymark/domain/goal";
import type { JobMessage } from "../payload/index.ts";

export type GoalEvent = Extract<DomainEvent, { readonly type: `goal.${string}` }>;

export type GoalRoute =
  | { readonly job: "mail"; readonly template: GoalMailTemplate; readonly recipient: "mentee" }
  | { readonly job: "goal-week" };

/** Which jobs each kind of what is due leads to; a kind without a line does not compile. */
export const goalRoutes: Readonly<Record<`goal.due/${GoalDueKind}`, readonly GoalRoute[]>> = {
  "goal.due/ask_progress": [
    { job: "mail", template: "goal_progress", recipient: "mentee" },
    { job: "goal-week" },
  ],
};

const messageOf = (route: GoalRoute, event: GoalEvent): JobMessage => {
  const { id: eventId, goalId, mentorshipId, dueAt, revision } = event;
  const ids = { v: 1, eventId, goalId, mentorshipId, dueAt } as const;
  const { job } = route;
  switch (job) {
    case "mail":
      return { job, payload: { ...ids, template: route.template } };
    case "goal-week":
      return { job, payload: { ...ids, revision } };
  }
};

export const goalMessages = (event: GoalEvent): readonly JobMessage[] =>
  goalRoutes[`goal.due/${event.kind}`].map((route) => messageOf(route, event));
