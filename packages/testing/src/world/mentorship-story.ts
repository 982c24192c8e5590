import type { AgreementTerms, ExpectationSheets } from "@waymark/domain/agreement";
import type { PersonId } from "@waymark/domain/id";
import type { GuidedOutcome, Mentorship } from "@waymark/domain/mentorship";
import { QuietHours } from "@waymark/domain/message";
import type { World } from "./make-world.ts";

/** A mentorship of the seed and what became of it. */
export type MentorshipStory = {
  readonly name: string;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  /** The number of the request that led to it. */
  readonly ofRequest?: number;
  readonly proposedDaysAgo: number;
  readonly mentorHopes: string;
  /** Absent where it is still the mentee's turn. */
  readonly menteeHopes?: string;
  readonly startedDaysAgo?: number;
  /** The review in days from the seed's now on. */
  readonly terms: Omit<AgreementTerms, "reviewOn"> & { readonly reviewOn: number };
  /** What the mentee proposed a day ago. */
  readonly ending?: {
    readonly outcome: GuidedOutcome;
    readonly farewell: Record<"whatWeDid" | "thanks" | "whatIsNext", string>;
  };
  /** Whether all of it has been told, by a seed or by people since. */
  readonly isTold: (mentorship: Mentorship, expectations: ExpectationSheets) => boolean;
};

const required = <Item>(item: Item | undefined): Item => {
  if (item === undefined) throw new Error("the world is too small for its stories");
  return item;
};

const usual = {
  cadence: "fortnightly",
  channels: ["video", "messages"],
  quietHours: QuietHours.parse({ from: "20:00", until: "08:00" }),
  topicsOffLimits: [],
  confidentiality: "between_us",
  reviewOn: 80,
} as const;

/** One that waits for the demo mentee, one under way, one whose end waits for the demo mentor. */
export const mentorshipStories = (world: World): readonly MentorshipStory[] => {
  const mentor = (number: number): PersonId => required(world.mentors[number]).person.id;
  const mentee = (number: number): PersonId => required(world.mentees[number]).id;
  return [
    {
      name: "fresh",
      mentorId: mentor(1),
      menteeId: mentee(0),
      proposedDaysAgo: 2,
      mentorHopes: "That you ask before you are sure, and tell me when I talk too much.",
      terms: { ...usual, channels: [...usual.channels], topicsOffLimits: [] },
      isTold: (_mentorship, { sheets }) => sheets.mentor !== undefined,
    },
    {
      name: "middle",
      mentorId: mentor(0),
      menteeId: mentee(0),
      ofRequest: 0,
      proposedDaysAgo: 5,
      startedDaysAgo: 5,
      mentorHopes: "To see what you stop doing, and who grows because of it.",
      menteeHopes: "To lead my team of four without working every evening.",
      terms: { ...usual, channels: [...usual.channels], topicsOffLimits: ["My salary"] },
      isTold: ({ status }) => status !== "proposed",
    },
    {
      name: "ending",
      mentorId: mentor(0),
      menteeId: mentee(1),
      proposedDaysAgo: 19,
      startedDaysAgo: 18,
      mentorHopes: "To be asked things that I have stopped asking myself.",
      menteeHopes: "To keep the trust of my team while I learn to lead it.",
      terms: { ...usual, channels: [...usual.channels], topicsOffLimits: [] },
      ending: {
        outcome: "outgrown",
        farewell: {
          whatWeDid: "We drew nine systems on one page, and three of them fell off it.",
          thanks: "You waited until I had the answer myself, even when it took three calls.",
          whatIsNext: "I lead the second team from spring on.",
        },
      },
      isTold: ({ status, endProposal }) => status === "ended" || endProposal !== undefined,
    },
  ];
};
