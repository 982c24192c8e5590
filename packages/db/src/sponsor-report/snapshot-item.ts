import { ReportSnapshot } from "@waymark/domain/sponsor-report";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const reportSnapshotSchema = {
  model: { entity: "reportSnapshot", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    month: { type: "string", required: true },
    body: objectOf<ReportSnapshot>(),
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "report.months#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["month"], template: "${month}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(reportSnapshotSchema.model, z.object({ body: ReportSnapshot }));

export const readReportSnapshot = (item: unknown): ReportSnapshot => readStored(item).body;
