import type { Rating } from "@waymark/domain/survey";

export type RatingWords = Readonly<Record<Rating, string>>;

export const ratings = [1, 2, 3, 4, 5] as const satisfies readonly Rating[];

/** How far somebody agrees; the mail has the same five. */
export const agreement: RatingWords = {
  1: "Not at all",
  2: "Hardly",
  3: "Partly",
  4: "Mostly",
  5: "Fully",
};

/** How good something was; short, as five of them stand beside each other on a phone. */
export const quality: RatingWords = {
  1: "Poor",
  2: "Fair",
  3: "Good",
  4: "Great",
  5: "Superb",
};

/** What was tapped in the mail, from the part of the address that no server sees. */
export const tappedIn = (hash: string): Rating | undefined =>
  ratings.find((rating) => String(rating) === hash);
