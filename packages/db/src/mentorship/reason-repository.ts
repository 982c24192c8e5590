import type { EndingReasons } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import {
  endingReasonSchema,
  readEndingReason,
  readReasonBatch,
  reasonBatchSchema,
  reasonGivenSchema,
} from "./reason-item.ts";

const audience = "operators";
const given = { code: "mentorship.no_reason_asked" } as const;
const busy = { code: "storage.busy" } as const;

export const makeEndingReasons = (access: TableAccess): EndingReasons => {
  const reasons = entityOf(endingReasonSchema, access);
  const markers = entityOf(reasonGivenSchema, access);
  const batches = entityOf(reasonBatchSchema, access);
  return {
    hasGiven: async (mentorshipId, side) =>
      (await readOne(access, markers.get({ mentorshipId, side }), () => true)) ?? false,
    give: (reason) => {
      const { mentorshipId, side } = reason;
      return [
        writeOf("reasonGiven.create", given, { Put: markers.create({ mentorshipId, side }) }),
        writeOf("endingReason.create", given, {
          Put: reasons.create({ audience, mentorshipId, side, body: reason }),
        }),
      ];
    },
    waiting: () => {
      const [from, upTo] = [
        { mentorshipId: "mnt_", side: "" },
        { mentorshipId: "mnt_~", side: "" },
      ];
      const query = reasons.between("byAudience", { audience }, from, upTo);
      return readAllOf(access, query, readEndingReason);
    },
    release: ({ batch, leaving }, number) => [
      writeOf("reasonBatch.create", busy, {
        Put: batches.create({
          audience,
          releasedAt: batch.releasedAt,
          place: String(number).padStart(3, "0"),
          body: batch,
        }),
      }),
      ...leaving.map(({ mentorshipId, side }) =>
        writeOf("endingReason.delete", busy, {
          Delete: reasons.delete({ audience, mentorshipId, side }, ({ eq }) => eq("side", side)),
        }),
      ),
    ],
    batches: async () => {
      const [from, upTo] = [
        { releasedAt: "0", place: "" },
        { releasedAt: "9999", place: "~" },
      ];
      const query = batches.between("byAudience", { audience }, from, upTo);
      return (await readAllOf(access, query, readReasonBatch)).toReversed();
    },
  };
};
