import type {
  Blocks,
  Bookings,
  Clock,
  Commands,
  Commit,
  Dues,
  Ids,
  Mentorships,
  Persons,
  PrivateNotes,
  Sessions,
  SharedNotes,
} from "../ports/index.ts";
import type { PersonId } from "@waymark/domain/id";

export type SessionDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly persons: Pick<Persons, "get">;
  readonly bookings: Pick<Bookings, "get">;
  readonly mentorships: Pick<Mentorships, "openOfPair">;
  readonly blocks: Pick<Blocks, "guard">;
  readonly sessions: Sessions;
  readonly privateNotes: PrivateNotes;
  readonly sharedNotes: SharedNotes;
  readonly dues: Dues;
};

export type Actor = { readonly personId: PersonId };
