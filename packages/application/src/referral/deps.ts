import type {
  Accounts,
  Blocks,
  Clock,
  Commands,
  Commit,
  Dues,
  Ids,
  Mentorships,
  Persons,
  Referrals,
} from "../ports/index.ts";

export type ReferralDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly dues: Dues;
  readonly accounts: Accounts;
  readonly persons: Pick<Persons, "get">;
  readonly mentorships: Pick<Mentorships, "get">;
  readonly blocks: Pick<Blocks, "guard">;
  readonly referrals: Referrals;
};
