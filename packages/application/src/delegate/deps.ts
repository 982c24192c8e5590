import type {
  Accounts,
  Blocks,
  Clock,
  Commit,
  Delegates,
  Listings,
  Persons,
} from "../ports/index.ts";

export type DelegateDeps = {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly accounts: Accounts;
  readonly blocks: Pick<Blocks, "get" | "guard">;
  readonly persons: Persons;
  readonly listings: Pick<Listings, "listByMentor">;
  readonly delegates: Delegates;
};
