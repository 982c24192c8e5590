import type { Person } from "@waymark/domain/person";
import {
  demoManager,
  demoMentee,
  demoMentor,
  demoOperator,
  demoOwner,
  demoSponsor,
} from "./demo-people.ts";
import { makeMentee } from "./make-mentee.ts";
import { makeMentor, type Mentor } from "./make-mentor.ts";

export type World = {
  /** The demo mentor comes first. */
  readonly mentors: readonly Mentor[];
  /** The demo mentee comes first. */
  readonly mentees: readonly Person[];
  readonly operator: Person;
  /** Who has a role in the demo organisation: its owner, a manager, a viewer of the report. */
  readonly organisers: readonly Person[];
};

export const worldSizes = {
  small: { mentors: 50, mentees: 12 },
  large: { mentors: 2_000, mentees: 60 },
} as const;

export type WorldName = keyof typeof worldSizes;

/** Invented people, the same ones every time; the small world is the beginning of the large one. */
export const makeWorld = (name: WorldName): World => {
  const mentors: Mentor[] = [demoMentor];
  const slugs = new Set<string>([demoMentor.listing.slug]);
  for (let number = 1; number < worldSizes[name].mentors; number += 1) {
    const mentor = makeMentor(number, slugs);
    slugs.add(mentor.listing.slug);
    mentors.push(mentor);
  }
  const others = Array.from({ length: worldSizes[name].mentees - 1 }, (_, at) =>
    makeMentee(at + 1),
  );
  return {
    mentors,
    mentees: [demoMentee, ...others],
    operator: demoOperator,
    organisers: [demoOwner, demoManager, demoSponsor],
  };
};
