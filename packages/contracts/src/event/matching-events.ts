import { circleDueKinds } from "@waymark/domain/circle";
import { CircleId, EventId, MatchingRunId, OrganisationId, PersonId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const envelope = { id: EventId, at: Instant, v: z.literal(1) };

const matchingEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    ...envelope,
    type: z.literal(type),
    runId: MatchingRunId,
    organisationId: OrganisationId,
    revision: z.int().positive(),
  });

export const matchingEvents = [
  matchingEvent("matching_run.requested"),
  /** There are suggestions to look at. */
  matchingEvent("matching_run.solved"),
  /** Applying begins, or goes on with those that are still left. */
  matchingEvent("matching_run.applying"),
  matchingEvent("matching_run.applied"),
] as const;

const circleEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    ...envelope,
    type: z.literal(type),
    circleId: CircleId,
    /** Whom it concerns: those who are told of it. */
    memberIds: z.array(PersonId).max(8),
    revision: z.int().positive(),
  });

export const circleEvents = [
  circleEvent("circle.formed"),
  circleEvent("circle.host_changed"),
  /** A host's time is over. */
  z.strictObject({
    ...envelope,
    type: z.literal("circle.due"),
    kind: z.enum(circleDueKinds),
    circleId: CircleId,
    revision: z.int().positive(),
  }),
] as const;
