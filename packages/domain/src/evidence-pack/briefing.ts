import type { Training } from "../programme/index.ts";
import type { StandardEvidence } from "./evidence.ts";
import type { EvidenceFacts } from "./facts.ts";
import { item } from "./lines.ts";

const minutesText = ({ minutes }: Training): string =>
  minutes === undefined ? "" : ` (${minutes} minutes)`;

const lineOf = (training: Training): string => `“${training.title}”${minutesText(training)}`;

const forSide = (trainings: readonly Training[], side: "mentor" | "mentee") =>
  trainings.filter((training) => training.side === side || training.side === "both");

export const briefing = ({ programme: { trainings, shape } }: EvidenceFacts): StandardEvidence => {
  const [mentors, others] = [forSide(trainings, "mentor"), forSide(trainings, "mentee")];
  const whom = shape === "circles" ? "peers" : "mentees";
  const briefings =
    shape === "circles"
      ? []
      : [
          item("Mentors know their role, and what it takes.", {
            evidence: mentors.map(lineOf),
            gaps: [mentors.length === 0 && "There is nothing for mentors to read or watch."],
          }),
        ];
  return {
    standard: "training_and_briefing",
    items: [
      ...briefings,
      item(`What is asked of ${whom} is explained to them.`, {
        evidence: others.map(lineOf),
        gaps: [others.length === 0 && `There is nothing for ${whom} to read or watch.`],
      }),
      item("Both sides say what they expect before they begin, and find help on the way.", {
        evidence: [
          "Each side fills in what it expects by itself; the differences are shown before both sign.",
          trainings.length > 0 && "What there is to read stays within reach until the end.",
        ],
      }),
    ],
  };
};
