import type { StandardEvidence } from "./evidence.ts";
import type { EvidenceFacts } from "./facts.ts";
import { item, listed } from "./lines.ts";

const words = {
  skills: "skills",
  industry: "industry",
  values: "answers to the same questions",
  preference: "whom people asked for",
} as const;

export const matching = ({
  programme: { weights, rules },
  cohorts,
}: EvidenceFacts): StandardEvidence => {
  const counted = (["skills", "industry", "values", "preference"] as const).filter(
    (name) => weights[name] > 0,
  );
  const matched = cohorts.filter(({ isMatched }) => isMatched);
  return {
    standard: "selection_and_matching",
    items: [
      item("How people are matched, and by what, is known to those concerned.", {
        evidence: [
          counted.length > 0 &&
            `What counts: ${listed(counted.map((name) => `${words[name]} (up to ${weights[name]} points)`))}.`,
          rules.sharedLanguage && "Nobody is matched without a language in common.",
          rules.minOverlapMinutes > 0 &&
            `Both have at least ${rules.minOverlapMinutes} minutes of the week free at the same time.`,
          rules.noLineManager && "Nobody is matched with their own line manager.",
          "Each pair reads in one line why these two were brought together.",
        ],
        gaps: [
          !rules.noLineManager && "People may be matched with their own line manager.",
          counted.length === 0 && "Nothing counts when people are matched.",
        ],
      }),
      item("Cohorts are matched by that method.", {
        evidence: matched.map(
          ({ name }) => `“${name}” was matched as a whole, with the best assignment that there is.`,
        ),
        gaps: [matched.length === 0 && "No cohort has been matched yet."],
      }),
      item("Both sides have a say, and a match that does not work is undone without blame.", {
        evidence: [
          "People take part by their own consent, name whom they wish for, and may leave without a reason.",
          "A rematch is one click of either side; nobody learns whose it was, or why.",
          weights.preference > 0 && "What people wished for counts for points.",
        ],
        gaps: [
          weights.preference === 0 && "What people wish for does not count when they are matched.",
        ],
      }),
    ],
  };
};
