import type { Rules } from "../cohort/cohort.ts";
import type { WeekRange } from "../cohort/week-range.ts";
import { commonRanges, mergeRanges } from "../pair/overlap.ts";
import type { CircleMember } from "./circle.ts";

/** A circle in the making and what all in it share. */
export type Group = {
  readonly members: readonly CircleMember[];
  readonly languages: readonly string[];
  readonly hours: readonly WeekRange[];
};

export const minutesIn = (hours: readonly WeekRange[]): number =>
  hours.reduce((sum, [start, end]) => sum + end - start, 0);

export const groupOf = (member: CircleMember): Group => ({
  members: [member],
  languages: [...new Set(member.languages)].toSorted(),
  hours: mergeRanges(member.weeklyHours),
});

/** The group with one more, or undefined where a rule forbids it. */
export const joined = (group: Group, member: CircleMember, rules: Rules): Group | undefined => {
  const apart = group.members.some(
    (other) =>
      other.excludes.includes(member.id) ||
      member.excludes.includes(other.id) ||
      (rules.noLineManager &&
        (other.manages.includes(member.id) || member.manages.includes(other.id))),
  );
  if (apart) return undefined;
  const languages = group.languages.filter((one) => member.languages.includes(one));
  if (rules.sharedLanguage && languages.length === 0) return undefined;
  const hours = commonRanges(group.hours, mergeRanges(member.weeklyHours));
  if (minutesIn(hours) < rules.minOverlapMinutes) return undefined;
  return { members: [...group.members, member], languages, hours };
};

/** The group of these members, or undefined where a rule forbids it. */
export const groupFrom = (members: readonly CircleMember[], rules: Rules): Group | undefined => {
  const [first, ...others] = members;
  let group = first === undefined ? undefined : groupOf(first);
  for (const member of others) group = group && joined(group, member, rules);
  return group;
};
