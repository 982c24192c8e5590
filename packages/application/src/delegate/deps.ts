import type { Accounts, Clock, Commit, Delegates, Listings, Persons } from "../ports/index.ts";

export type DelegateDeps = {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly accounts: Accounts;
  readonly persons: Persons;
  readonly listings: Pick<Listings, "listByMentor">;
  readonly delegates: Delegates;
};
