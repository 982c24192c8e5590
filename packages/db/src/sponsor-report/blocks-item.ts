import { ReportBlock } from "@waymark/domain/sponsor-report";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

const BlockList = z.strictObject({ blocks: z.array(ReportBlock) });
type BlockList = z.infer<typeof BlockList>;

/** Under a key of its own, so that whoever reads snapshots never comes across it. */
export const reportBlocksSchema = {
  model: { entity: "reportBlocks", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    page: { type: "string", required: true },
    body: objectOf<BlockList>(),
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "report.blocks#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["page"], template: "${page}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(reportBlocksSchema.model, z.object({ body: BlockList }));

export const readReportBlocks = (item: unknown): readonly ReportBlock[] =>
  readStored(item).body.blocks;
