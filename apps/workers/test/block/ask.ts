import type { AppError } from "@waymark/contracts/error";
import type { SessionId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Result } from "@waymark/domain/result";
import type { Random } from "@waymark/testing/random";
import { type Edge, personId } from "./people.ts";
import type { TownDeps } from "./town.ts";

export type Answer = Result<unknown, AppError>;

/** What was made on each edge, to be gone on with. */
export type Memory = {
  readonly sessions: Map<string, SessionId[]>;
};

export type Ask = {
  readonly deps: TownDeps;
  readonly edge: Edge;
  readonly random: Random;
  readonly memory: Memory;
};

export const idsOf = ({ edge }: Ask) => ({
  mentor: { personId: personId(edge.mentor) },
  other: { personId: personId(edge.other) },
});

/** What two do who have a mentorship; where they have none, what may lead to one. */
export const inMentorship =
  (
    perform: (context: Ask, mentorship: Mentorship) => Promise<Answer>,
    otherwise: (context: Ask) => Promise<Answer>,
  ) =>
  async (context: Ask): Promise<Answer> => {
    const { mentor, other } = idsOf(context);
    const open = await context.deps.mentorships.openOfPair(mentor.personId, other.personId);
    return open === null ? otherwise(context) : perform(context, open);
  };
