import type { DriftCases } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { driftCaseSchema, driftCursor, readDriftCase } from "./drift-item.ts";

const audience = "operators";
const refusal = { code: "mentorship.changed_meanwhile" } as const;
const pageSize = 20;

export const makeDriftCases = (access: TableAccess): DriftCases => {
  const cases = entityOf(driftCaseSchema, access);
  return {
    list: (after) =>
      readPage(access, {
        query: cases.query("bySince", { audience }),
        order: "asc",
        limit: pageSize,
        read: (item) => {
          const { mentorshipId, since } = readDriftCase(item);
          return { mentorshipId, since };
        },
        cursor: driftCursor,
        after,
        positionOf: (found) => found,
        startKeyAt: (position) => cases.startKey("bySince", { audience, ...position }),
      }),
    open: ({ mentorshipId, since }) =>
      writeOf("driftCase.open", refusal, { Put: cases.put({ audience, mentorshipId, since }) }),
    close: (mentorshipId) =>
      writeOf("driftCase.close", refusal, { Delete: cases.delete({ audience, mentorshipId }) }),
  };
};
