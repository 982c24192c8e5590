import type { GoalText } from "./goal.ts";
import type { SmartCheck } from "./smart.ts";

/** A first draft to change: a goal that nobody has made their own is nobody's. */
export type GoalTemplate = Pick<GoalText, "title" | "skill"> & {
  /** What somebody looks for who does not know yet how to say it. */
  readonly field: string;
  readonly weeks: number;
  readonly explanations: Readonly<Record<SmartCheck, string>>;
};

/** One for each field that people ask mentors about most, in the order of a list to choose from. */
export const goalTemplates: readonly GoalTemplate[] = [
  {
    field: "Leading people",
    title: "Lead my first team through one quarter",
    skill: "Leading a team",
    weeks: 12,
    explanations: {
      specific: "I hold a conversation with each person in my team every second week.",
      measurable: "Every person has had six conversations, and can say what they work towards.",
      achievable: "My calendar has room for them, and my own manager knows that I do this.",
      relevant: "I was made a lead because of my craft, and have never been shown how to lead.",
      time_bound: "The first round is held within two weeks, the sixth by the end of the quarter.",
    },
  },
  {
    field: "Changing careers",
    title: "Move into the field that I want to work in",
    skill: "Presenting what I can do",
    weeks: 20,
    explanations: {
      specific: "I apply for one kind of position, and can say which of its tasks I have done.",
      measurable: "I have shown two pieces of work and been invited to three conversations.",
      achievable: "I have five hours a week for it beside my job.",
      relevant: "What I do now no longer teaches me anything.",
      time_bound: "The first piece is done in six weeks; this week I choose it.",
    },
  },
  {
    field: "Growing in a craft",
    title: "Do one demanding piece of work without help",
    skill: "The craft that it takes",
    weeks: 10,
    explanations: {
      specific: "It is one piece of work that my team needs and that I could not do today.",
      measurable: "It is in use, and its review found nothing that had to be done again.",
      achievable: "I have a day a week for it, and somebody to ask when I am stuck.",
      relevant: "It is what the next step in my work is measured by.",
      time_bound: "A first version is shown in four weeks; this week I write down what it takes.",
    },
  },
  {
    field: "Speaking and writing",
    title: "Give a talk to people who do not know me",
    skill: "Speaking in front of others",
    weeks: 12,
    explanations: {
      specific: "It is a talk of 20 minutes about something that I have done myself.",
      measurable: "I have given it, and three listeners can say what they took from it.",
      achievable: "A meetup near me takes proposals, and I can rehearse with two colleagues.",
      relevant: "My ideas are carried by others as long as I do not speak of them.",
      time_bound: "The proposal is sent in three weeks; this week I write its first paragraph.",
    },
  },
  {
    field: "A first job",
    title: "Find a first position that I can learn in",
    skill: "Applying for work",
    weeks: 16,
    explanations: {
      specific: "I apply to ten places that I chose for what I can learn there.",
      measurable: "I have had four conversations and one offer to decide about.",
      achievable: "I can write two good applications a week beside my studies.",
      relevant: "The first place decides what I will be asked for next.",
      time_bound: "The first two applications leave in two weeks; this week I list the ten places.",
    },
  },
  {
    field: "Founding something",
    title: "Find out whether anybody needs what I want to build",
    skill: "Talking with customers",
    weeks: 8,
    explanations: {
      specific: "I talk with people who have the problem, and show them nothing that I have built.",
      measurable: "I have held 15 conversations, and three people want to pay or to try it.",
      achievable: "I know how to reach 30 of them, and have two evenings a week.",
      relevant: "It saves me from building for a year what nobody wants.",
      time_bound:
        "Five conversations are held in two weeks; this week I ask the first three people.",
    },
  },
  {
    field: "Working with others",
    title: "Say what I need before it becomes a conflict",
    skill: "Difficult conversations",
    weeks: 10,
    explanations: {
      specific: "I raise three things with the people concerned that I would have kept to myself.",
      measurable: "Each of the three has been said, and we agreed on what changes.",
      achievable: "I choose the three, and begin with the smallest.",
      relevant: "What I do not say costs me more strength than my work does.",
      time_bound: "The first one is said within two weeks; today I write it down.",
    },
  },
  {
    field: "Time and strength",
    title: "Work in a way that I can keep up",
    skill: "Deciding what not to do",
    weeks: 8,
    explanations: {
      specific: "I end work at the hour that I choose on four days of the week.",
      measurable: "I note the hour each day, and four of five are kept in six of eight weeks.",
      achievable: "Two of my tasks can be given away, and I know to whom.",
      relevant: "I do good work when I am rested, and for a long time I have not been.",
      time_bound: "I begin on Monday, and we look at the first two weeks together.",
    },
  },
];
