import type { InvitationRuns } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { invitationRunSchema, readInvitationRun } from "./run-item.ts";

const changedMeanwhile = { code: "cohort.changed_meanwhile" } as const;

export const makeInvitationRuns = (access: TableAccess): InvitationRuns => {
  const runs = entityOf(invitationRunSchema, access);
  return {
    get: (cohortId) => readOne(access, runs.get({ cohortId }), readInvitationRun),
    put: (run) => {
      const { cohortId, batch } = run;
      const attributes = { cohortId, batch, body: run };
      return writeOf("invitationRun.put", changedMeanwhile, {
        Put:
          batch === 1
            ? runs.create(attributes)
            : runs.put(attributes, ({ eq }) => eq("batch", batch - 1)),
      });
    },
  };
};
