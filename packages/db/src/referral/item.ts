import { ReferralList } from "@waymark/domain/referral";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Thirty of at most 3 KB each stay far below DynamoDB's 400 KB an item. */
export const referralListSchema = {
  model: { entity: "referralList", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<ReferralList>(),
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "referrals#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "referrals", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(referralListSchema.model, z.object({ body: ReferralList }));

export const readReferralList = (item: unknown): ReferralList => readStored(item).body;

/** Somebody who does not want to be introduced to people by others, as a digest of their address. */
export const referralRefusalSchema = {
  model: { entity: "referralRefusal", service: "waymark", version: "1" },
  attributes: {
    digest: { type: "string", required: true },
    since: { type: "string", required: true },
  },
  indexes: {
    byAddress: {
      pk: {
        field: "pk",
        composite: ["digest"],
        template: "referralRefusal#${digest}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "referralRefusal", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readReferralRefusal = itemReader(
  referralRefusalSchema.model,
  z.object({ digest: z.string() }),
);
