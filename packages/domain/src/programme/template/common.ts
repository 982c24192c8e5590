import type { IntakeQuestion } from "../intake.ts";
import type { MatchingRules } from "../matching-terms.ts";
import type { Training } from "../training.ts";

export const usualRules: MatchingRules = {
  sharedLanguage: true,
  minOverlapMinutes: 60,
  noLineManager: true,
};

/** Asked of both sides, as only such answers can be compared. */
export const workingStyle: IntakeQuestion[] = [
  {
    id: "structure",
    kind: "scale",
    asks: "both",
    text: "How do you like a conversation to run?",
    low: "Open, wherever it leads",
    high: "Planned, with an agenda",
  },
  {
    id: "feedback",
    kind: "scale",
    asks: "both",
    text: "How do you like feedback to be given?",
    low: "Gently, in questions",
    high: "Plainly, in so many words",
  },
  {
    id: "pace",
    kind: "scale",
    asks: "both",
    text: "What helps you more?",
    low: "Time to think it over",
    high: "Trying it out at once",
  },
];

export const firstMeeting: Training = {
  side: "both",
  kind: "note",
  title: "Your first meeting",
  minutes: 5,
  text: [
    "Tell each other how you came to where you are, in ten minutes each.",
    "Say what you would like to be different in three months, and what would make you stop.",
    "Agree how often you meet, where, and what stays between you.",
    "Put the next two meetings into your calendars before you part.",
  ].join("\n"),
};

export const listeningFirst: Training = {
  side: "mentor",
  kind: "note",
  title: "Listen first, advise later",
  minutes: 5,
  text: [
    "Ask what they have tried already before you say what you would do.",
    "Leave silence: the second answer is usually the real one.",
    "Tell of a mistake of your own sooner than of a success.",
    "End by asking what they will do until next time, in their words.",
  ].join("\n"),
};
