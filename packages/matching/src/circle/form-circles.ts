import { circleSizes } from "@waymark/domain/circle";
import type { Rules } from "../cohort/cohort.ts";
import type { Circle, CircleMember, CircleRequest, Circles } from "./circle.ts";
import { type Group, groupFrom, groupOf, joined, minutesIn } from "./group.ts";
import { likeness } from "./likeness.ts";

/**
 * Circles of three to eight in which every two keep every rule and all share a language and the minutes
 * asked for. Whoever fits the fewest others chooses first; then those left over are taken into circles
 * with room, or make three with two from circles that can spare them. Groups of three and more are a
 * hard problem (partition into triangles), so this is a rule of thumb: the rules always hold, that
 * nobody else could have been placed is not proven. The order of the input changes nothing.
 */
export const formCircles = ({ members, rules, size }: CircleRequest): Circles => {
  const people = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sizes = evenSizes(people.length, size);
  let free = hardestFirst(people, rules);
  const groups: Group[] = [];
  const alone: CircleMember[] = [];
  for (let first = free[0]; first !== undefined; first = free[0]) {
    const group = grown(groupOf(first), free, rules, sizes[groups.length] ?? size);
    const taken = group.members.length < circleSizes.least ? [first] : group.members;
    if (taken.length === 1) alone.push(first);
    else groups.push(group);
    free = free.filter((person) => !taken.includes(person));
  }
  const unplaced = alone.filter((person) => !placed(person, groups, rules));
  const leftOver = rescued(unplaced, groups, rules);
  return {
    circles: groups
      .map(circleOf)
      .toSorted((a, b) => ((a.members[0] ?? "") < (b.members[0] ?? "") ? -1 : 1)),
    leftOver: leftOver.map(({ id }) => id).toSorted(),
  };
};

/** As many circles as come closest to the size, none larger than another by more than one. */
const evenSizes = (people: number, size: number): readonly number[] => {
  const fewest = Math.ceil(people / circleSizes.most);
  const most = Math.floor(people / circleSizes.least);
  const count = Math.max(1, Math.min(most, Math.max(fewest, Math.round(people / size))));
  return Array.from({ length: count }, (_, i) =>
    Math.max(circleSizes.least, Math.floor(people / count) + (i < people % count ? 1 : 0)),
  );
};

const hardestFirst = (people: readonly CircleMember[], rules: Rules): readonly CircleMember[] => {
  const fits = new Map(
    people.map((person) => {
      const group = groupOf(person);
      const others = people.filter((other) => other !== person && joined(group, other, rules));
      return [person, others.length];
    }),
  );
  return people.toSorted((a, b) => (fits.get(a) ?? 0) - (fits.get(b) ?? 0));
};

const grown = (start: Group, free: readonly CircleMember[], rules: Rules, size: number): Group => {
  let group = start;
  while (group.members.length < size) {
    let best: Group | undefined;
    let bestLikeness = -1;
    for (const person of free) {
      if (group.members.includes(person)) continue;
      const next = joined(group, person, rules);
      const alike = next === undefined ? -1 : likeness(group.members, person);
      if (alike > bestLikeness) {
        best = next;
        bestLikeness = alike;
      }
    }
    if (best === undefined) return group;
    group = best;
  }
  return group;
};

/** Takes somebody into the smallest circle that has room and fits; `groups` is changed. */
const placed = (person: CircleMember, groups: Group[], rules: Rules): boolean => {
  const order = [...groups.keys()].toSorted(
    (a, b) => (groups[a]?.members.length ?? 0) - (groups[b]?.members.length ?? 0),
  );
  for (const index of order) {
    const group = groups[index];
    if (group === undefined || group.members.length >= circleSizes.most) continue;
    const next = joined(group, person, rules);
    if (next === undefined) continue;
    groups[index] = next;
    return true;
  }
  return false;
};

/** Makes a circle of three for each who is left over with two whom larger circles can spare. */
const rescued = (
  unplaced: readonly CircleMember[],
  groups: Group[],
  rules: Rules,
): readonly CircleMember[] => {
  const leftOver: CircleMember[] = [];
  for (const person of unplaced) {
    if (!placed(person, groups, rules) && !joinedBySpared(person, groups, rules)) {
      leftOver.push(person);
    }
  }
  return leftOver;
};

const joinedBySpared = (person: CircleMember, groups: Group[], rules: Rules): boolean => {
  let group = groupOf(person);
  const remaining = groups.map(({ members }) => members);
  for (const [index, { members }] of groups.entries()) {
    for (const member of members) {
      const others = (remaining[index] ?? []).filter((one) => one !== member);
      const next = joined(group, member, rules);
      if (others.length < circleSizes.least || next === undefined) continue;
      group = next;
      remaining[index] = others;
      if (group.members.length < circleSizes.least) continue;
      const rest = remaining.map((kept) => groupFrom(kept, rules));
      groups.splice(0, groups.length, ...rest.filter((kept) => kept !== undefined), group);
      return true;
    }
  }
  return false;
};

const circleOf = ({ members, languages, hours }: Group): Circle => ({
  members: members.map(({ id }) => id).toSorted(),
  languages,
  sharedMinutes: minutesIn(hours),
});
