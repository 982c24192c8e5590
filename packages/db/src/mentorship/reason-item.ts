import { EndingReason, GivenReason } from "@waymark/domain/mentorship";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** A reason that waits for enough others to leave with; see {@link reasonBatchSchema}. */
export const endingReasonSchema = {
  model: { entity: "endingReason", service: "waymark", version: "1" },
  attributes: {
    /** Who gets the batches: the operators, as there are no organisations yet. */
    audience: { type: "string", required: true },
    mentorshipId: { type: "string", required: true },
    side: { type: "string", required: true },
    body: objectOf<GivenReason>(),
  },
  indexes: {
    byAudience: {
      pk: {
        field: "pk",
        composite: ["audience"],
        template: "endingReason#${audience}",
        casing: "none",
      },
      sk: {
        field: "sk",
        composite: ["mentorshipId", "side"],
        template: "${mentorshipId}#${side}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(endingReasonSchema.model, z.object({ body: GivenReason }));

export const readEndingReason = (item: unknown): GivenReason => readStored(item).body;

/** Stays after the reason has left, so that nobody is counted twice; it holds no reason and no date. */
export const reasonGivenSchema = {
  model: { entity: "reasonGiven", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    side: { type: "string", required: true },
  },
  indexes: {
    bySide: {
      pk: {
        field: "pk",
        composite: ["mentorshipId", "side"],
        template: "reasonGiven#${mentorshipId}#${side}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "reasonGiven", casing: "none" },
    },
  },
} as const satisfies Declaration;

const Batch = z.object({
  releasedAt: Instant,
  n: z.int().positive(),
  counts: z.partialRecord(EndingReason, z.int().positive()),
});
type Batch = z.infer<typeof Batch>;

/** How often each reason was given, of several mentorships together; no part leads back to one. */
export const reasonBatchSchema = {
  model: { entity: "reasonBatch", service: "waymark", version: "1" },
  attributes: {
    audience: { type: "string", required: true },
    releasedAt: { type: "string", required: true },
    /** Of several batches of one release, in three digits. */
    place: { type: "string", required: true },
    body: objectOf<Batch>(),
  },
  indexes: {
    byAudience: {
      pk: {
        field: "pk",
        composite: ["audience"],
        template: "reasonBatch#${audience}",
        casing: "none",
      },
      sk: {
        field: "sk",
        composite: ["releasedAt", "place"],
        template: "${releasedAt}#${place}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readBatch = itemReader(reasonBatchSchema.model, z.object({ body: Batch }));

export const readReasonBatch = (item: unknown): Batch => readBatch(item).body;
