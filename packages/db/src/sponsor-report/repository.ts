import type { ReportBlocks, ReportSnapshots } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { pagesOf } from "./block-pages.ts";
import { readReportBlocks, reportBlocksSchema } from "./blocks-item.ts";
import { readReportSnapshot, reportSnapshotSchema } from "./snapshot-item.ts";

const closedMeanwhile = { code: "sponsor_report.closed_meanwhile" } as const;

const allMonths = [{ month: "0" }, { month: "~" }] as const;
const allPages = [{ page: "0" }, { page: "~" }] as const;

export const makeReportSnapshots = (access: TableAccess): ReportSnapshots => {
  const snapshots = entityOf(reportSnapshotSchema, access);
  return {
    ofCohort: (cohortId) =>
      readAllOf(
        access,
        snapshots.between("byCohort", { cohortId }, ...allMonths),
        readReportSnapshot,
      ),
    insert: (snapshot) => {
      const { cohortId, month } = snapshot;
      return writeOf("reportSnapshot.insert", closedMeanwhile, {
        Put: snapshots.create({ cohortId, month, body: snapshot }),
      });
    },
  };
};

export const makeReportBlocks = (access: TableAccess): ReportBlocks => {
  const lists = entityOf(reportBlocksSchema, access);
  return {
    ofCohort: async (cohortId) =>
      (
        await readAllOf(
          access,
          lists.between("byCohort", { cohortId }, ...allPages),
          readReportBlocks,
        )
      ).flat(),
    put: (cohortId, blocks) =>
      pagesOf(blocks).map(({ page, blocks: list }) =>
        writeOf("reportBlocks.put", closedMeanwhile, {
          Put: lists.put({ cohortId, page, body: { blocks: [...list] } }),
        }),
      ),
  };
};
