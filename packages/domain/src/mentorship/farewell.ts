import { otherSide, type Side } from "../side/index.ts";
import type { Farewell } from "./ending.ts";
import type { Mentorship } from "./mentorship.ts";

/** What the other reads: not how they hold the door, which only counts for both together. */
export type SeenFarewell = Pick<Farewell, "whatWeDid" | "thanks" | "whatIsNext">;

/** The other's farewell, once the two have ended together. */
export const farewellSeenBy = (
  { ending, farewells }: Mentorship,
  side: Side,
): SeenFarewell | null => {
  const farewell = farewells[otherSide(side)];
  if (ending?.kind !== "guided" || farewell === undefined) return null;
  const { whatWeDid, thanks, whatIsNext } = farewell;
  return { whatWeDid, thanks, whatIsNext };
};

/** Whether the two may write to each other after the end: both left the door open. */
export const isDoorOpen = ({ ending, farewells }: Mentorship): boolean =>
  ending?.kind === "guided" &&
  farewells.mentor?.door === "open" &&
  farewells.mentee?.door === "open";

/** Until the end the two write to each other, and afterwards through an open door. */
export const mayWriteToEachOther = (mentorship: Mentorship): boolean =>
  mentorship.status !== "ended" || isDoorOpen(mentorship);

/** A side's thanks for everybody to read; null unless both want their thanks to be public. */
export const publicThanks = ({ ending, farewells }: Mentorship, side: Side): string | null => {
  const bothAgree =
    farewells.mentor?.thanksMayBePublic === true && farewells.mentee?.thanksMayBePublic === true;
  const thanks = farewells[side]?.thanks ?? "";
  return ending?.kind === "guided" && bothAgree && thanks !== "" ? thanks : null;
};
