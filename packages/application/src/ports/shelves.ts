import type { MentorshipId } from "@waymark/domain/id";
import type { Shelf } from "@waymark/domain/resource";
import type { Write } from "./storage.ts";

export type Shelves = {
  readonly of: (mentorshipId: MentorshipId) => Promise<Shelf>;
  /** Refused with `resource.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly put: (shelf: Shelf) => Write;
};
