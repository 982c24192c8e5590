import { type Member, type MemberRole, ownersGained } from "@waymark/domain/organisation";
import type { Members, Organisations, Write } from "../ports/index.ts";

type Deps = {
  readonly members: Pick<Members, "check">;
  readonly organisations: Pick<Organisations, "raiseOwners" | "lowerOwners">;
};

/**
 * What a change of a member's role needs beside it: that whoever makes it still has the role that
 * allows it, and the count of owners, whose condition is what keeps the last one.
 * @param role null when the member goes
 */
export const memberGuards = (
  { members, organisations }: Deps,
  by: Member,
  member: Member,
  role: MemberRole | null,
): readonly Write[] => {
  const gained = ownersGained(member.role, role);
  return [
    ...(by.personId === member.personId ? [] : [members.check(by)]),
    ...(gained > 0 ? [organisations.raiseOwners(member.organisationId)] : []),
    ...(gained < 0 ? [organisations.lowerOwners(member.organisationId)] : []),
  ];
};
