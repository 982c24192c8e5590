import { err, ok, type Result } from "../result/index.ts";
import type { OrganisationError } from "./errors.ts";
import type { Member, MemberRole } from "./member.ts";
import { mayAssign } from "./permission.ts";

/** How many owners more, or less, an organisation has after a member's role changed; null is gone. */
export const ownersGained = (before: MemberRole | null, after: MemberRole | null): number =>
  Number(after === "owner") - Number(before === "owner");

/**
 * Gives a member another role. Who may not give the new one, or not take the old one, hears
 * `organisation.not_allowed`; so nobody raises their own. Whether an owner is left is the
 * transaction's to say.
 */
export const changeRole = (
  by: Member,
  member: Member,
  role: MemberRole,
): Result<Member, OrganisationError> =>
  mayAssign(by.role, member.role) && mayAssign(by.role, role)
    ? ok({ ...member, role, revision: member.revision + 1 })
    : err({ code: "organisation.not_allowed" });

/** Everybody may leave; others go by who may take their role. */
export const mayRemove = (by: Member, member: Member): boolean =>
  by.personId === member.personId || mayAssign(by.role, member.role);
