import type {
  Accounts,
  Clock,
  Commands,
  Commit,
  Ids,
  MemberInvitations,
  Members,
  Organisations,
  Persons,
  Programmes,
} from "../ports/index.ts";

export type OrganisationDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly accounts: Accounts;
  readonly persons: Pick<Persons, "get">;
  readonly organisations: Organisations;
  readonly members: Members;
  readonly memberInvitations: MemberInvitations;
  readonly programmes: Pick<Programmes, "ofOrganisation">;
  /** The key of links in mails. */
  readonly linkSecret: string;
};
