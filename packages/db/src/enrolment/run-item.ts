import type { InvitationRun } from "@waymark/application/ports";
import { EnrolmentSide } from "@waymark/domain/enrolment";
import { CohortId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const invitationRunSchema = {
  model: { entity: "invitationRun", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    batch: { type: "number", required: true },
    body: objectOf<InvitationRun>(),
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "invitationRun#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "invitationRun", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(
  invitationRunSchema.model,
  z.object({
    body: z.object({
      cohortId: CohortId,
      kind: z.enum(["invite", "remind"]),
      side: EnrolmentSide.optional(),
      requestedAt: Instant,
      batch: z.int().positive(),
      cursor: z.string().optional(),
      isDone: z.boolean(),
    }),
  }),
);

export const readInvitationRun = (item: unknown): InvitationRun => readStored(item).body;
