import type { ProgrammeContent } from "../programme.ts";
import { firstMeeting, usualRules } from "./common.ts";

export const flash: ProgrammeContent = {
  name: "One good conversation",
  summary:
    "One or two short meetings about one question, within four weeks. Good for a decision that is " +
    "near, and for people who want to try mentoring before they promise more.",
  scope: "public",
  howToApply: "Write to us in a few lines which question you bring and when you have time.",
  cadence: "fortnightly",
  lengthWeeks: 4,
  intake: [
    {
      id: "question",
      kind: "choice",
      asks: "mentee",
      text: "What is your question about?",
      options: ["A decision I have to make", "A skill I need soon", "A field I do not know yet"],
    },
  ],
  rules: { ...usualRules, minOverlapMinutes: 30 },
  weights: { skills: 60, industry: 20, values: 0, preference: 20 },
  trainings: [{ ...firstMeeting, title: "Before you meet" }],
};
