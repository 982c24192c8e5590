import type { OrganisationId, ProgrammeId } from "@waymark/domain/id";
import type { Programme } from "@waymark/domain/programme";
import type { Write } from "./storage.ts";

export type Programmes = {
  readonly get: (id: ProgrammeId) => Promise<Programme | null>;
  /** All of one organisation, the oldest first; as they were moments ago. */
  readonly ofOrganisation: (id: OrganisationId) => Promise<readonly Programme[]>;
  readonly insert: (programme: Programme) => Write;
  /** Refused with `programme.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (programme: Programme) => Write;
};
