import type {
  Clock,
  Commands,
  Commit,
  Dues,
  Ids,
  Introductions,
  Mentorships,
  Persons,
} from "../ports/index.ts";

export type MentorshipDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly dues: Dues;
  readonly persons: Persons;
  readonly introductions: Introductions;
  readonly mentorships: Mentorships;
};
