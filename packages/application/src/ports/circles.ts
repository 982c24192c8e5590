import type { Circle } from "@waymark/domain/circle";
import type { CircleId, CohortId, PersonId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

export type Circles = {
  readonly get: (id: CircleId) => Promise<Circle | null>;
  /** All of one cohort, as they are at this moment. */
  readonly listOf: (cohortId: CohortId) => Promise<readonly Circle[]>;
  /** Those that somebody is a member of, the latest first. */
  readonly ofPerson: (personId: PersonId) => Promise<readonly Circle[]>;
  /** The circle and the mark by which each of its members finds it. */
  readonly insert: (circle: Circle) => readonly Write[];
  /** Refused with `circle.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (circle: Circle) => Write;
  /** Somebody who left does not find it any more. */
  readonly forget: (circle: Circle, personId: PersonId) => Write;
};
