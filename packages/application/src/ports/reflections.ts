import type { MentorshipId, PersonId } from "@waymark/domain/id";
import type { Reflection } from "@waymark/domain/mentorship";
import type { Write } from "./storage.ts";

/** Found by their author's id only, so that no other read can come upon one. */
export type Reflections = {
  readonly get: (id: MentorshipId, authorId: PersonId) => Promise<Reflection | null>;
  /** Refused with `mentorship.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (reflection: Reflection) => Write;
};
