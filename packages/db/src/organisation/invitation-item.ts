import { MemberInvitation } from "@waymark/domain/organisation";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Kept under the address's digest, which is all that a link in a mail says of it. */
export const memberInvitationSchema = {
  model: { entity: "memberInvitation", service: "waymark", version: "1" },
  attributes: {
    organisationId: { type: "string", required: true },
    addressDigest: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<MemberInvitation>(),
  },
  indexes: {
    byOrganisation: {
      pk: {
        field: "pk",
        composite: ["organisationId"],
        template: "memberInvitations#${organisationId}",
        casing: "none",
      },
      sk: {
        field: "sk",
        composite: ["addressDigest"],
        template: "${addressDigest}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(memberInvitationSchema.model, z.object({ body: MemberInvitation }));

export const readMemberInvitation = (item: unknown): MemberInvitation => readStored(item).body;
