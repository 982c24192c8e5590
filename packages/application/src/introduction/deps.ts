import type {
  Blocks,
  Clock,
  Commands,
  Commit,
  Dues,
  Ids,
  Introductions,
  Listings,
  Persons,
  Tallies,
} from "../ports/index.ts";

export type IntroductionDeps = {
  readonly blocks: Pick<Blocks, "get" | "guard">;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly persons: Persons;
  readonly listings: Listings;
  readonly introductions: Introductions;
  readonly tallies: Tallies;
  readonly dues: Dues;
};
