import type { StandardEvidence } from "./evidence.ts";
import type { EvidenceFacts } from "./facts.ts";
import { item, listed } from "./lines.ts";

export const purpose = ({
  programme: { name, summary, scope, lengthWeeks, cadence, intake },
  isSummaryOwn,
  report: { seeking },
}: EvidenceFacts): StandardEvidence => {
  const goals = seeking?.marks.goal_set ?? null;
  const scopes = {
    own_people: "its own people",
    partners: "its own people, with mentors from elsewhere",
    public: "anybody who applies",
  } as const;
  return {
    standard: "clarity_of_purpose",
    items: [
      item("What the programme is for is written down, and everybody concerned can read it.", {
        evidence: [
          `“${name}”: ${summary}`,
          `It is for ${scopes[scope]}, lasts ${lengthWeeks} weeks and asks people to meet ${cadence}.`,
          intake.length > 0 &&
            `Everybody who joins is asked: ${listed(intake.map(({ text }) => `“${text}”`))}`,
        ],
        gaps: [
          !isSummaryOwn &&
            "The summary is the template’s. Say what your organisation wants from it, and how it will know.",
          intake.length === 0 &&
            "People are asked nothing when they join, so their purposes are not known.",
        ],
      }),
      item("Every pair or circle turns the purpose into goals of its own.", {
        evidence: [
          "A goal becomes active only when both have ticked five checks: specific, measurable, achievable, relevant, with a date.",
          goals !== null &&
            seeking !== null &&
            `${goals} or more of ${seeking.people} people have agreed on one.`,
        ],
        gaps: [goals === null && "Too few people have agreed on a goal for a number to be told."],
      }),
    ],
  };
};
