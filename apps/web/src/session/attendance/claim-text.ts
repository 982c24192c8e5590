import type { SessionView } from "@waymark/contracts/session";

type Side = SessionView["viewer"];
export type Claim = NonNullable<SessionView["attendance"]["own"]>;

/** Who did not come, if it was one of the two. */
const missing = (claim: Claim): Side | null => {
  if (claim === "mentor_missed") return "mentor";
  return claim === "mentee_missed" ? "mentee" : null;
};

/** What can be said, in the words of the one who says it. */
export const claimLabel = (claim: Claim, viewer: Side, other: string): string => {
  if (claim === "held") return "Yes, we met";
  if (claim === "neither_came") return "Neither of us could make it";
  return missing(claim) === viewer ? "I could not make it" : `${other} could not make it`;
};

/** In the order in which they are offered: what is most often so comes first. */
export const claimsFor = (viewer: Side): readonly Claim[] =>
  viewer === "mentor"
    ? ["held", "mentor_missed", "mentee_missed", "neither_came"]
    : ["held", "mentee_missed", "mentor_missed", "neither_came"];

/** What somebody said, inside one of our sentences: "that you met". */
export const claimClause = (claim: Claim, viewer: Side, other: string): string => {
  if (claim === "held") return "that you met";
  if (claim === "neither_came") return "that neither of you could make it";
  return missing(claim) === viewer
    ? "that you could not make it"
    : `that ${other} could not make it`;
};
