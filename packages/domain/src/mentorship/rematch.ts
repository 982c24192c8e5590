import type { PersonId } from "../id/index.ts";
import { otherSide, personOn, Side } from "../side/index.ts";
import type { Mentorship } from "./mentorship.ts";

/** That somebody looks for another partner. It has no place for a reason or for who asked. */
export type RematchWish = {
  readonly personId: PersonId;
  readonly as: Side;
  /** The same two are not brought together again. */
  readonly notWith: PersonId;
};

/** The wishes of both after a rematch, made alike; none after any other ending. */
export const rematchWishes = (mentorship: Mentorship): readonly RematchWish[] =>
  mentorship.ending?.kind === "rematched"
    ? Side.options.map((side) => ({
        personId: personOn(mentorship, side),
        as: side,
        notWith: personOn(mentorship, otherSide(side)),
      }))
    : [];
