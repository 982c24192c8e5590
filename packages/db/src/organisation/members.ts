import type { Members } from "@waymark/application/ports";
import type { Member } from "@waymark/domain/organisation";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { memberSchema, readMember } from "./member-item.ts";

const changedMeanwhile = { code: "organisation.changed_meanwhile" } as const;

// Every person's id lies between these two.
const allPersons = [{ personId: "per_" }, { personId: "per_~" }] as const;

const attributesOf = (member: Member) => ({
  organisationId: member.organisationId,
  personId: member.personId,
  revision: member.revision,
  body: member,
});

export const makeMembers = (access: TableAccess): Members => {
  const members = entityOf(memberSchema, access);
  return {
    get: (organisationId, personId) =>
      readOne(access, members.get({ organisationId, personId }), readMember),
    ofOrganisation: (organisationId) =>
      readAllOf(
        access,
        members.between("byOrganisation", { organisationId }, ...allPersons),
        readMember,
      ),
    ofPerson: (personId) => readAllOf(access, members.query("byPerson", { personId }), readMember),
    insert: (member) =>
      writeOf(
        "member.insert",
        { code: "organisation.already_member" },
        { Put: members.create(attributesOf(member)) },
      ),
    replace: (member) =>
      writeOf("member.replace", changedMeanwhile, {
        Put: members.put(attributesOf(member), ({ eq }) => eq("revision", member.revision - 1)),
      }),
    check: ({ organisationId, personId, revision }) =>
      writeOf("member.check", changedMeanwhile, {
        ConditionCheck: members.check({ organisationId, personId }, ({ eq }) =>
          eq("revision", revision),
        ),
      }),
    remove: ({ organisationId, personId, revision }) =>
      writeOf("member.remove", changedMeanwhile, {
        Delete: members.delete({ organisationId, personId }, ({ eq }) => eq("revision", revision)),
      }),
  };
};
