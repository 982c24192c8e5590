import type { Referrals } from "@waymark/application/ports";
import { noReferrals } from "@waymark/domain/referral";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import {
  readReferralList,
  readReferralRefusal,
  referralListSchema,
  referralRefusalSchema,
} from "./item.ts";

const changedMeanwhile = { code: "referral.changed_meanwhile" } as const;

export const makeReferrals = (access: TableAccess): Referrals => {
  const lists = entityOf(referralListSchema, access);
  const refusals = entityOf(referralRefusalSchema, access);
  return {
    of: async (mentorshipId) =>
      (await readOne(access, lists.get({ mentorshipId }), readReferralList)) ??
      noReferrals(mentorshipId),
    put: (list) => {
      const { mentorshipId, revision } = list;
      const attributes = { mentorshipId, revision, body: list };
      return writeOf("referralList.put", changedMeanwhile, {
        Put:
          revision === 1
            ? lists.create(attributes)
            : lists.put(attributes, ({ eq }) => eq("revision", revision - 1)),
      });
    },
    isUnwanted: async (digest) =>
      (await readOne(access, refusals.get({ digest }), readReferralRefusal)) !== null,
    refuse: (digest, since) =>
      writeOf("referralRefusal.put", changedMeanwhile, { Put: refusals.put({ digest, since }) }),
  };
};
