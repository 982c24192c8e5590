import type { Zones } from "@waymark/domain/slot";
import type {
  Agreements,
  Blocks,
  Clock,
  Commands,
  Commit,
  Dues,
  Ids,
  Mentorships,
  Messages,
  Persons,
  Readings,
} from "../ports/index.ts";

export type MessageDeps = {
  readonly clock: Clock;
  readonly zones: Zones;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly dues: Dues;
  readonly blocks: Blocks;
  readonly persons: Pick<Persons, "get">;
  readonly mentorships: Pick<Mentorships, "get">;
  readonly agreements: Pick<Agreements, "get">;
  readonly messages: Messages;
  readonly readings: Readings;
};
