import type { DomainEvent } from "@waymark/contracts/event";
import type { CircleMailTemplate } from "@waymark/domain/delivery";
import type { JobMessage } from "../payload/index.ts";

type MatchingEvent = Extract<DomainEvent, { readonly type: `matching_run.${string}` }>;
type CircleEvent = Extract<DomainEvent, { readonly type: `circle.${string}` }>;

export type MatchingRoute = { readonly job: "cohort-matching" | "matching-apply" };
type CircleMailRoute = {
  readonly job: "mail";
  readonly template: CircleMailTemplate;
  readonly recipient: "members, each";
};
export type CircleRoute = CircleMailRoute | { readonly job: "circle-turn" };

/** Which jobs each event of a run leads to; an event without a line does not compile. */
export const matchingRoutes: Readonly<Record<MatchingEvent["type"], readonly MatchingRoute[]>> = {
  "matching_run.requested": [{ job: "cohort-matching" }],
  "matching_run.solved": [],
  "matching_run.applying": [{ job: "matching-apply" }],
  "matching_run.applied": [],
};

const toEach = (template: CircleMailTemplate): readonly CircleMailRoute[] => [
  { job: "mail", template, recipient: "members, each" },
];

export const circleRoutes = {
  "circle.formed": toEach("circle_formed"),
  "circle.host_changed": toEach("circle_host"),
  "circle.due": [{ job: "circle-turn" }],
} as const satisfies Readonly<Record<CircleEvent["type"], readonly CircleRoute[]>>;

export const matchingMessages = (event: MatchingEvent): readonly JobMessage[] =>
  matchingRoutes[event.type].map(({ job }) => ({
    job,
    payload: { v: 1, eventId: event.id, runId: event.runId },
  }));

export const circleMessages = (event: CircleEvent): readonly JobMessage[] => {
  const { id: eventId, circleId, revision } = event;
  if (event.type === "circle.due") {
    const payload = { v: 1, eventId, circleId, revision } as const;
    return circleRoutes[event.type].map(({ job }) => ({ job, payload }));
  }
  const { memberIds } = event;
  return circleRoutes[event.type].flatMap(({ job, template }) =>
    memberIds.map((memberId): JobMessage => ({
      job,
      payload: { v: 1, eventId, template, circleId, revision, memberId },
    })),
  );
};
