import { ReportId } from "@waymark/domain/id";
import { Report } from "@waymark/domain/report";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

export const reportSchema = {
  model: { entity: "report", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    reporterId: { type: "string", required: true },
    /** `waiting` or `closed`. */
    queue: { type: "string", required: true },
    /** What orders the queue: the deadline of one that waits, the filing of one that is closed. */
    place: { type: "string", required: true },
    filedAt: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Report>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "report#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "report", casing: "none" },
    },
    byQueue: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["queue"],
        template: "report.queue#${queue}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["place", "id"],
        template: "${place}#${id}",
        casing: "none",
      },
    },
    byReporter: {
      index: "gsi2",
      pk: {
        field: "gsi2pk",
        composite: ["reporterId"],
        template: "report.reporter#${reporterId}",
        casing: "none",
      },
      sk: {
        field: "gsi2sk",
        composite: ["filedAt", "id"],
        template: "${filedAt}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(reportSchema.model, z.object({ body: Report }));

export const readReport = (item: unknown): Report => readStored(item).body;

export const reportCursor = cursorOf(z.strictObject({ place: Instant, id: ReportId }));
