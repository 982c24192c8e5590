import type { GoalMailContent } from "@waymark/application/ports";
import { amina, jonas, origin, token, unsubscribe } from "./sample-people.ts";

const lead: GoalMailContent["goals"][number] = {
  title: "Lead my first team through one quarter",
  lastLine: "Held the first conversation. Listening is harder than I thought.",
  answer: `${origin}/goal-answer/${token}`,
};
const speak: GoalMailContent["goals"][number] = {
  title: "Give a talk at a conference",
  answer: `${origin}/goal-answer/eyJjbGFpbSI6e319.YW5vdGhlcg`,
};

/** To a mentee in Dubai, a week after the latest line. */
export const sampleGoal: GoalMailContent = {
  about: "goal",
  template: "goal_progress",
  recipient: amina,
  mentor: jonas,
  goals: [lead],
  links: {
    goals: `${origin}/mentorships/mnt_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8/goals`,
    unsubscribe,
  },
};

/** The same with every word that a person can choose replaced. */
export const goalWithWords = (
  content: GoalMailContent,
  name: string,
  words: string,
): GoalMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  mentor: { ...content.mentor, displayName: name },
  goals: content.goals.map((goal) => ({ ...goal, title: name, lastLine: words })),
});

const { lastLine: _lastLine, ...withoutLine } = lead;

export const goalVariants = [
  { name: "goal_progress", content: sampleGoal },
  { name: "goal_progress.bare", content: { ...sampleGoal, goals: [withoutLine] } },
  { name: "goal_progress.several", content: { ...sampleGoal, goals: [lead, speak] } },
  {
    name: "goal_progress.scripts",
    content: goalWithWords(sampleGoal, "دانيا الخطيب", "三人のチームと話しました。"),
  },
];

/** Where the mail has to lead. */
export const goalLinks = ({ goals, links }: GoalMailContent): readonly string[] => [
  ...goals.flatMap(({ answer }) => [answer, `${answer}#nothing`]),
  links.goals,
];
