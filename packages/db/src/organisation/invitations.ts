import type { Ids, MemberInvitations } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { memberInvitationSchema, readMemberInvitation } from "./invitation-item.ts";

// Every digest in hex lies between these two.
const allDigests = [{ addressDigest: "0" }, { addressDigest: "g" }] as const;

export const makeMemberInvitations = (
  access: TableAccess,
  ids: Pick<Ids, "fingerprint">,
): MemberInvitations => {
  const invitations = entityOf(memberInvitationSchema, access);
  return {
    get: (organisationId, addressDigest) =>
      readOne(access, invitations.get({ organisationId, addressDigest }), readMemberInvitation),
    ofOrganisation: (organisationId) =>
      readAllOf(
        access,
        invitations.between("byOrganisation", { organisationId }, ...allDigests),
        readMemberInvitation,
      ),
    put: (invitation) => {
      const { organisationId, emailAddress, revision } = invitation;
      const addressDigest = ids.fingerprint(emailAddress);
      const attributes = { organisationId, addressDigest, revision, body: invitation };
      return writeOf(
        "memberInvitation.put",
        { code: "organisation.changed_meanwhile" },
        {
          Put:
            revision === 1
              ? invitations.create(attributes)
              : invitations.put(attributes, ({ eq }) => eq("revision", revision - 1)),
        },
      );
    },
  };
};
