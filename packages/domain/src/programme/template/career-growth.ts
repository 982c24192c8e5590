import type { ProgrammeContent } from "../programme.ts";
import { firstMeeting, listeningFirst, usualRules, workingStyle } from "./common.ts";

export const careerGrowth: ProgrammeContent = {
  name: "Growing further",
  summary:
    "Six months with a mentor who has done what you want to learn. Each pair agrees on one or two " +
    "goals, meets every fortnight, and looks at half-time whether it is still the right match.",
  scope: "own_people",
  cadence: "fortnightly",
  lengthWeeks: 26,
  intake: [
    {
      id: "next_step",
      kind: "choice",
      asks: "mentee",
      text: "What is your next step about?",
      options: [
        "Leading people",
        "Deeper in my subject",
        "Changing field",
        "Being heard where decisions are made",
      ],
    },
    {
      id: "gives_most",
      kind: "choice",
      asks: "mentor",
      text: "What do you help with best?",
      options: ["Leading people", "A subject", "Changing field", "Being heard"],
    },
    ...workingStyle,
  ],
  rules: usualRules,
  weights: { skills: 40, industry: 10, values: 20, preference: 30 },
  trainings: [
    firstMeeting,
    listeningFirst,
    {
      side: "mentee",
      kind: "note",
      title: "A goal that you can tell when you have reached it",
      minutes: 10,
      text: [
        "Write down what will be different, for whom, and by when.",
        "Name the first sign that it is working. You should see it within four weeks.",
        "Bring it to your second meeting and let your mentor ask why it matters.",
      ].join("\n"),
    },
  ],
};
