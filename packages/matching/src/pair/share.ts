import type { Criterion } from "../cohort/cohort.ts";
import type { ReadyMentee, ReadyMentor } from "./person.ts";

/** A part of 1 as whole numbers, so that equal points are equal and not nearly so. */
export type Share = { readonly of: number; readonly part: number };

const none: Share = { part: 0, of: 1 };

/** How far the pair meets each criterion; who asked for nothing, or answered nothing, gets nothing. */
export const pairShares: Readonly<
  Record<Criterion, (mentor: ReadyMentor, mentee: ReadyMentee) => Share>
> = {
  skills: ({ skills }, mentee) => {
    if (mentee.skills.size === 0) return none;
    let part = 0;
    for (const skill of mentee.skills) if (skills.has(skill)) part += 1;
    return { part, of: mentee.skills.size };
  },
  industry: ({ industry }, mentee) => ({ part: industry === mentee.industry ? 1 : 0, of: 1 }),
  values: ({ values }, mentee) => {
    if (values.length === 0) return none;
    const widest = 4 * values.length;
    let part = widest;
    for (let i = 0; i < values.length; i += 1) {
      part -= Math.abs((values[i] ?? 0) - (mentee.values[i] ?? 0));
    }
    return { part, of: widest };
  },
  preference: (mentor, mentee) => {
    const wished = mentee.ranks.get(mentor.id);
    const wishing = mentor.ranks.get(mentee.id);
    if (wished === undefined && wishing === undefined) return none;
    if (wished === undefined) return { part: 1, of: 2 * (wishing ?? 1) };
    if (wishing === undefined) return { part: 1, of: 2 * wished };
    return { part: wished + wishing, of: 2 * wished * wishing };
  },
};
