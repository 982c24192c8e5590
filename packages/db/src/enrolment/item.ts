import { Enrolment } from "@waymark/domain/enrolment";
import { EnrolmentId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

/**
 * Everybody who was written to or has joined has a record of their own, of a cohort in one partition, so
 * that a matching reads all of them as they are at one moment. Who is only listed stands on a sheet.
 */
export const enrolmentSchema = {
  model: { entity: "enrolment", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    id: { type: "string", required: true },
    side: { type: "string", required: true },
    status: { type: "string", required: true },
    since: { type: "string", required: true },
    /** Empty before somebody has joined. */
    personId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Enrolment>(),
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "enrolments#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["id"], template: "${id}", casing: "none" },
    },
    byStatus: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["cohortId", "status", "side"],
        template: "enrolment.status#${cohortId}#${status}#${side}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["since", "id"],
        template: "${since}#${id}",
        casing: "none",
      },
    },
    byPerson: {
      index: "gsi2",
      condition: ({ personId }: { readonly personId?: unknown }) => personId !== "",
      pk: {
        field: "gsi2pk",
        composite: ["personId"],
        template: "enrolment.person#${personId}",
        casing: "none",
      },
      sk: {
        field: "gsi2sk",
        composite: ["since", "id"],
        template: "${since}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(enrolmentSchema.model, z.object({ body: Enrolment }));

export const readEnrolment = (item: unknown): Enrolment => readStored(item).body;

export const enrolmentCursor = cursorOf(z.strictObject({ id: EnrolmentId }));

export const enrolmentPlaceCursor = cursorOf(z.strictObject({ since: Instant, id: EnrolmentId }));
