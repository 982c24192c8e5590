import type { PairNudges } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { pairNudgeSchema, readPairNudge } from "./nudge-item.ts";

const changedMeanwhile = { code: "cohort_health.changed_meanwhile" } as const;

// Every mentorship's id lies between these two.
const all = [{ mentorshipId: "mnt_" }, { mentorshipId: "mnt_~" }] as const;

export const makePairNudges = (access: TableAccess): PairNudges => {
  const nudges = entityOf(pairNudgeSchema, access);
  return {
    get: (cohortId, mentorshipId) =>
      readOne(access, nudges.get({ cohortId, mentorshipId }), readPairNudge),
    ofCohort: (cohortId) =>
      readAllOf(access, nudges.between("byCohort", { cohortId }, ...all), readPairNudge),
    put: (nudge) => {
      const { cohortId, mentorshipId, revision } = nudge;
      const item = { cohortId, mentorshipId, revision, body: nudge };
      return writeOf("pairNudge.put", changedMeanwhile, {
        Put:
          revision === 1
            ? nudges.create(item)
            : nudges.put(item, ({ eq }) => eq("revision", revision - 1)),
      });
    },
  };
};
