import type { Rules } from "../cohort/cohort.ts";
import type { Because } from "./because.ts";

/** Why somebody is left over, in the words that page, mail and API share. Says nothing of who blocks. */
export const becauseLine = ({ rule, mentors, of }: Because, rules: Rules): string => {
  const whom = mentors === of ? "any mentor" : `${mentors} of ${of} mentors`;
  const each = mentors === of ? "every mentor" : `${mentors} of ${of} mentors`;
  switch (rule) {
    case "language":
      return `no shared language with ${whom}`;
    case "overlap":
      return `less than ${rules.minOverlapMinutes} shared minutes a week with ${whom}`;
    case "lineManager":
      return `reports to ${each}`;
    case "apart":
      return `kept apart from ${each}`;
    case "formerPair":
      return `was paired before with ${each}`;
    case "samePerson":
      return `is the same person as ${each}`;
    case "full":
      return mentors === of
        ? "every mentor is full"
        : `no free place with the ${mentors} of ${of} mentors who fit`;
    case "noMentors":
      return "there are no mentors";
  }
};
