import type { GoalMailContent } from "@waymark/application/ports";
import { actions, aside, type Block, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, type Runs, say } from "../../letter/run.ts";

type Asked = GoalMailContent["goals"][number];

const lineOf = ({ lastLine }: Asked): readonly Block[] =>
  lastLine === undefined ? [] : [quote(["Your latest line"], lastLine)];

const answers = ({ answer }: Asked): Block =>
  actions(
    { label: "Write a line", url: answer, weight: "primary" },
    { label: "Nothing this week", url: `${answer}#nothing`, weight: "plain" },
  );

/** A single goal is in the heading already. */
const partOf = (goal: Asked, isAlone: boolean): readonly Block[] => [
  ...(isAlone ? [] : [paragraph(say`“${person(goal.title)}”`)]),
  ...lineOf(goal),
  answers(goal),
];

const headingOf = ({ goals: [first, ...more] }: GoalMailContent): Runs =>
  first !== undefined && more.length === 0
    ? say`How did it go with “${person(first.title)}” this week?`
    : say`How did it go with your goals this week?`;

const subjectOf = ({ goals: [first, ...more] }: GoalMailContent): string =>
  first !== undefined && more.length === 0
    ? `This week and your goal: ${isolate(first.title)}`
    : `This week and your ${1 + more.length} goals`;

/** To the mentee, once a week for the goals that the two work on. */
export const progress = (content: GoalMailContent): Letter => {
  const { recipient, goals, links } = content;
  const mentor = person(content.mentor.displayName);
  return {
    subject: subjectOf(content),
    preview: "One line is enough. A quiet week is an answer, too.",
    heading: headingOf(content),
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, one line is enough: what moved, what did not, what you learned. ${mentor} reads it beside the goal.`,
      ),
      ...goals.flatMap((goal) => partOf(goal, goals.length === 1)),
      aside(say`These buttons open a page; nothing is saved before you say so there.`),
      actions({ label: "See your goals", url: links.goals, weight: "plain" }),
    ],
    reason: say`You get this mail once a week because you and ${mentor} work on goals on Waymark.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};
