import type { DomainEvent } from "@waymark/contracts/event";
import type { EnrolmentMailTemplate } from "@waymark/domain/delivery";
import type { JobMessage } from "../payload/index.ts";

type CohortEvent = Extract<
  DomainEvent,
  { readonly type: `cohort.${string}` | `enrolment.${string}` }
>;

export type CohortRoute =
  | {
      readonly job: "mail";
      readonly template: EnrolmentMailTemplate;
      readonly recipient: "person";
    }
  | { readonly job: "cohort-invitation" }
  | { readonly job: "waiting-list" };

const mail = (template: EnrolmentMailTemplate): CohortRoute => ({
  job: "mail",
  template,
  recipient: "person",
});

/** Which jobs each event of a cohort leads to; an event without a line does not compile. */
export const cohortRoutes: Readonly<Record<CohortEvent["type"], readonly CohortRoute[]>> = {
  "cohort.invited": [{ job: "cohort-invitation" }],
  "cohort.seat_freed": [{ job: "waiting-list" }],
  "enrolment.enrolled": [mail("enrolment_enrolled")],
  // A place may have got free while they were put at the end of the line.
  "enrolment.waiting": [mail("enrolment_waiting"), { job: "waiting-list" }],
  "enrolment.moved_up": [mail("enrolment_moved_up"), { job: "waiting-list" }],
};

const messageOf = (route: CohortRoute, event: CohortEvent): readonly JobMessage[] => {
  const ids = { v: 1, eventId: event.id, cohortId: event.cohortId } as const;
  switch (route.job) {
    case "mail": {
      if (!("enrolmentId" in event)) return [];
      const { enrolmentId, revision } = event;
      const { job, template } = route;
      return [{ job, payload: { ...ids, template, enrolmentId, revision } }];
    }
    case "cohort-invitation": {
      if (event.type !== "cohort.invited") return [];
      const { kind, batch, invited } = event;
      return [{ job: route.job, payload: { ...ids, kind, batch, invited } }];
    }
    case "waiting-list": {
      if (!("side" in event)) return [];
      const who = "enrolmentId" in event ? { enrolmentId: event.enrolmentId } : {};
      return [{ job: route.job, payload: { ...ids, side: event.side, ...who } }];
    }
  }
};

export const cohortMessages = (event: CohortEvent): readonly JobMessage[] =>
  cohortRoutes[event.type].flatMap((route) => messageOf(route, event));
