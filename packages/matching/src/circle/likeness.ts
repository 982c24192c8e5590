import type { CircleMember } from "./circle.ts";

/** How alike somebody is to those in a circle, from 0 to 3 for each of them: skills, industry, answers. */
export const likeness = (members: readonly CircleMember[], person: CircleMember): number =>
  members.reduce((sum, member) => sum + alike(member.traits, person.traits), 0);

type Traits = CircleMember["traits"];

const alike = (some: Traits, other: Traits): number => {
  const skills = new Set([...some.skills, ...other.skills]);
  const common = [...skills].filter(
    (skill) => some.skills.includes(skill) && other.skills.includes(skill),
  );
  const answers = Math.min(some.values.length, other.values.length);
  let difference = 0;
  for (let i = 0; i < answers; i += 1) {
    difference += Math.abs((some.values[i] ?? 0) - (other.values[i] ?? 0));
  }
  return (
    (skills.size === 0 ? 0 : common.length / skills.size) +
    (some.industry === other.industry ? 1 : 0) +
    (answers === 0 ? 0 : 1 - difference / (4 * answers))
  );
};
