import type { Cohort } from "../cohort/cohort.ts";
import { brokenRules } from "./broken-rules.ts";
import { pairUnits } from "./parts.ts";
import { type ReadyMentee, type ReadyMentor, readyMentee, readyMentor } from "./person.ts";
import { type Unit, unitOf } from "./unit.ts";

/** Every pair of a cohort, people in the order of their ids: nothing after it knows another order. */
export type PairTable = {
  readonly mentors: readonly ReadyMentor[];
  readonly mentees: readonly ReadyMentee[];
  readonly capacities: readonly number[];
  readonly timesLeftOut: readonly number[];
  readonly unit: Unit;
  /** Broken rules of a mentee's row and a mentor's column, as bits of `ruleBit`. */
  readonly broken: Uint8Array;
  /** Units of the allowed pairs, -1 elsewhere, laid out as `broken`. */
  readonly units: Float64Array;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export const FORBIDDEN = -1;

export const pairTable = (cohort: Cohort): PairTable => {
  const givenMentors = cohort.mentors.toSorted(byId);
  const givenMentees = cohort.mentees.toSorted(byId);
  const mentors = givenMentors.map(readyMentor);
  const mentees = givenMentees.map(readyMentee);
  const unit = unitOf(mentors, mentees, cohort.weights);
  const broken = new Uint8Array(mentors.length * mentees.length);
  const units = new Float64Array(broken.length).fill(FORBIDDEN);
  let cell = 0;
  for (const mentee of mentees) {
    for (const mentor of mentors) {
      const bits = brokenRules(mentor, mentee, cohort.rules);
      broken[cell] = bits;
      if (bits === 0) {
        const { skills, industry, values, preference } = pairUnits(
          mentor,
          mentee,
          cohort.weights,
          unit,
        );
        units[cell] = skills + industry + values + preference;
      }
      cell += 1;
    }
  }
  return {
    mentors,
    mentees,
    capacities: givenMentors.map(({ capacity }) => capacity),
    timesLeftOut: givenMentees.map(({ timesLeftOut }) => timesLeftOut),
    unit,
    broken,
    units,
  };
};
