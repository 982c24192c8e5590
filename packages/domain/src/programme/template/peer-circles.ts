import type { ProgrammeContent } from "../programme.ts";
import { usualRules, workingStyle } from "./common.ts";

export const peerCircles: ProgrammeContent = {
  name: "Peer circles",
  summary:
    "Small groups of people at the same point of their way meet once a month. One brings a question, " +
    "the others ask and share what they have seen, and the host changes every time.",
  scope: "own_people",
  cadence: "monthly",
  lengthWeeks: 26,
  intake: workingStyle,
  rules: { ...usualRules, noLineManager: true },
  weights: { skills: 10, industry: 20, values: 50, preference: 20 },
  trainings: [
    {
      side: "both",
      kind: "note",
      title: "How a circle runs",
      minutes: 5,
      text: [
        "Ten minutes: how is everybody, one sentence each.",
        "Thirty minutes: one person's question. The others ask before they share, and do not advise.",
        "Ten minutes: what everybody takes along.",
        "Five minutes: who hosts next time. What was said stays here.",
      ].join("\n"),
    },
  ],
};
