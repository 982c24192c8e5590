import type { ProgrammeContent } from "../programme.ts";
import { firstMeeting, listeningFirst, usualRules, workingStyle } from "./common.ts";

export const onboarding: ProgrammeContent = {
  name: "A good start",
  summary:
    "New colleagues meet somebody who knows the place and is not their line manager, every week for " +
    "their first three months. Questions that feel too small for a meeting belong here.",
  scope: "own_people",
  cadence: "weekly",
  lengthWeeks: 12,
  intake: [
    {
      id: "helped_by",
      kind: "choice",
      asks: "mentee",
      text: "What would help you most in your first weeks?",
      options: [
        "Finding out how things are done here",
        "Meeting people outside my team",
        "Getting confident in my role",
        "Settling in at a new place",
      ],
    },
    ...workingStyle,
  ],
  rules: usualRules,
  weights: { skills: 20, industry: 10, values: 40, preference: 30 },
  trainings: [firstMeeting, listeningFirst],
};
