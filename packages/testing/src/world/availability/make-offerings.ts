import { Offering } from "@waymark/domain/availability";
import type { Random } from "../../random/index.ts";
import { worldOfferingId } from "../make-ids.ts";

type Wanted = Pick<Offering, "kind" | "title" | "description" | "durationMinutes" | "stepMinutes"> &
  Partial<Pick<Offering, "approval" | "audience" | "seats">>;

const introductionCall: Wanted = {
  kind: "introduction_call",
  title: "First call",
  description: "A quarter of an hour to find out whether I am the right person for your question.",
  durationMinutes: 15,
  stepMinutes: 15,
};

const sessions: readonly Wanted[] = [
  {
    kind: "session",
    title: "One question, one answer",
    description: "Half an hour on a single question. Send it before, with what you have tried.",
    durationMinutes: 30,
    stepMinutes: 30,
  },
  {
    kind: "session",
    title: "Working session",
    description: "An hour on something real: a plan, a draft, a decision. You share the screen.",
    durationMinutes: 60,
    stepMinutes: 30,
  },
  {
    kind: "session",
    title: "A closer look at your week",
    description: "We go through your calendar and decide what you will stop doing.",
    durationMinutes: 45,
    stepMinutes: 15,
  },
];

const groups: readonly Wanted[] = [
  {
    kind: "group",
    title: "Open round",
    description: "Bring a question or listen to those of others. Nobody is recorded.",
    durationMinutes: 60,
    stepMinutes: 60,
    seats: 6,
  },
  {
    kind: "group",
    title: "Review circle",
    description: "Everybody shows something unfinished and hears what the others would do next.",
    durationMinutes: 90,
    stepMinutes: 30,
    seats: 4,
  },
];

/** A first call for everyone, one or two kinds of session, and with some a group. */
export const makeOfferings = (random: Random, mentorNumber: number): readonly Offering[] => {
  const asksFirst = random.chance(0.3);
  const knowsFirst = random.chance(0.4);
  const ofMentor: readonly Wanted[] = [
    introductionCall,
    ...random.pickSome(sessions, 1 + random.integer(2)).map((session): Wanted => ({
      ...session,
      approval: asksFirst ? "mentor" : "automatic",
      audience: knowsFirst ? "introduced" : "everyone",
    })),
    ...(random.chance(0.2) ? [random.pick(groups)] : []),
  ];
  const hasRoom = random.chance(0.7);
  return ofMentor.map((wanted, place) =>
    Offering.parse({
      id: worldOfferingId(mentorNumber, place),
      approval: "automatic",
      audience: "everyone",
      seats: 1,
      meetingUrl: hasRoom ? `https://meet.waymark.example/room-${mentorNumber}` : null,
      open: true,
      ...wanted,
    }),
  );
};
