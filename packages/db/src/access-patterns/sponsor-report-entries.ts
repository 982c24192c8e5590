import { reportBlocksSchema } from "../sponsor-report/blocks-item.ts";
import { reportSnapshotSchema } from "../sponsor-report/snapshot-item.ts";
import { type Entry, entry } from "./entry.ts";
import { strong, typical } from "./use.ts";

export const sponsorReportEntries: readonly Entry[] = [
  entry(reportSnapshotSchema, "What a sponsor may read of a cohort up to the end of one month.", {
    byCohort: [
      strong("all months of a cohort", "the report, the report worker", typical(12, 3000, 9)),
    ],
  }),
  entry(reportBlocksSchema, "Of whom of a cohort what was told; nobody reads it but the worker.", {
    byCohort: [strong("all of a cohort", "the report worker", typical(1, 8000, 2))],
  }),
];
