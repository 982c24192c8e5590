import type { DeclineReason } from "@waymark/domain/introduction";
import type { Person } from "@waymark/domain/person";
import type { Mentor } from "./make-mentor.ts";
import type { World } from "./make-world.ts";

type Step = { readonly hoursAgo: number } & (
  | { readonly action: "accept"; readonly note: string }
  | { readonly action: "decline"; readonly reason: DeclineReason; readonly note: string }
  | { readonly action: "ask_more"; readonly question: string }
  | { readonly action: "answer_more"; readonly answer: string }
);

/** A request of the seed and what became of it; times are hours before or after the seed's now. */
export type RequestStory = {
  readonly mentee: Person;
  readonly mentor: Mentor;
  readonly sentHoursAgo: number;
  readonly goal: string;
  readonly whyYou: string;
  readonly ask: string;
  readonly proposedInHours: readonly number[];
  readonly steps: readonly Step[];
};

const required = <Item>(item: Item | undefined): Item => {
  if (item === undefined) throw new Error("the world is too small for its stories");
  return item;
};

/** The demo people's requests: one in each state that they should see, with room for more. */
export const requestStories = (world: World): readonly RequestStory[] => {
  const mentee = (number: number): Person => required(world.mentees[number]);
  const mentor = (number: number): Mentor => required(world.mentors[number]);
  const skillOf = ({ listing }: Mentor): string => required(listing.skills[0]);
  return [
    {
      mentee: mentee(0),
      mentor: mentor(0),
      sentHoursAgo: 150,
      goal: "In half a year I want to lead my team of four without working every evening.",
      whyYou:
        "You wrote that you had been the queue in your own team. I read that sentence three times, because it is me.",
      ask: "Could you look at one of my real weeks with me and tell me what you would stop doing first?",
      proposedInHours: [50, 74],
      steps: [
        {
          hoursAgo: 128,
          action: "accept",
          note: "Gladly. Please bring your calendar of last week, unpolished.",
        },
      ],
    },
    {
      mentee: mentee(0),
      mentor: mentor(3),
      sentHoursAgo: 5,
      goal: "I would like to find out whether my next step should be broader or deeper.",
      whyYou: `Your listing names ${skillOf(mentor(3))}, and I like that you also say what went wrong on the way.`,
      ask: "Would you tell me in half an hour how you decided, and what you would ask yourself today?",
      proposedInHours: [76, 100],
      steps: [],
    },
    {
      mentee: mentee(0),
      mentor: mentor(7),
      sentHoursAgo: 40,
      goal: "I want to give a first talk about my work in front of people from outside of it.",
      whyYou: `You work with ${skillOf(mentor(7))}, far from my field, so you would hear where I lose people.`,
      ask: "May I show you my outline and hear at which point you would stop listening?",
      proposedInHours: [60],
      steps: [
        {
          hoursAgo: 22,
          action: "ask_more",
          question: "Who will be in the room, and what should they do differently afterwards?",
        },
      ],
    },
    {
      mentee: mentee(0),
      mentor: mentor(12),
      sentHoursAgo: 260,
      goal: "By summer I want to understand the budget of my department well enough to defend it.",
      whyYou: `I found you through ${skillOf(mentor(12))}, and your story sounds like somebody who explains patiently.`,
      ask: "Could you go through a single page of it with me and show me where you would look first?",
      proposedInHours: [],
      steps: [
        {
          hoursAgo: 215,
          action: "decline",
          reason: "no_time",
          note: "I am away until the end of the quarter and do not want to keep you waiting.",
        },
      ],
    },
    {
      mentee: mentee(1),
      mentor: mentor(0),
      sentHoursAgo: 3,
      goal: "I became the lead of my own team last month and want to keep their trust while I learn.",
      whyYou:
        "You wrote that a system which nobody can explain on one page is not finished. Ours needs nine.",
      ask: "Could we draw my team's work on one page together and see what falls off it?",
      proposedInHours: [70, 94, 118],
      steps: [],
    },
    {
      mentee: mentee(2),
      mentor: mentor(0),
      sentHoursAgo: 50,
      goal: "I want to decide by autumn whether I stay in a technical role or move into leadership.",
      whyYou:
        "You went from repairing ferries to leading four teams, so you have changed direction more than once.",
      ask: "Would you tell me what you missed in the first year, and whether it came back?",
      proposedInHours: [96],
      steps: [
        {
          hoursAgo: 40,
          action: "ask_more",
          question: "What did you do in the week in which you last forgot the time?",
        },
        {
          hoursAgo: 20,
          action: "answer_more",
          answer:
            "I paired with a new colleague on a bug that nobody wanted. We found it on Thursday evening, and I was happier about her face than about the fix.",
        },
      ],
    },
  ];
};
