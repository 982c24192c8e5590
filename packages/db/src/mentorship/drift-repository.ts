import type { DriftCases } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { driftCaseSchema, readDriftCase } from "./drift-item.ts";

const audience = "operators";
const refusal = { code: "mentorship.changed_meanwhile" } as const;
// Every mentorship's id lies between these two.
const all = [{ mentorshipId: "mnt_" }, { mentorshipId: "mnt_~" }] as const;

export const makeDriftCases = (access: TableAccess): DriftCases => {
  const cases = entityOf(driftCaseSchema, access);
  return {
    list: async () => {
      const query = cases.between("byAudience", { audience }, ...all);
      const found = await readAllOf(access, query, readDriftCase);
      return found.map(({ mentorshipId, since }) => ({ mentorshipId, since }));
    },
    open: ({ mentorshipId, since }) =>
      writeOf("driftCase.open", refusal, { Put: cases.put({ audience, mentorshipId, since }) }),
    close: (mentorshipId) =>
      writeOf("driftCase.close", refusal, { Delete: cases.delete({ audience, mentorshipId }) }),
  };
};
