/** Whom a question goes to, and who gets a training. */
export const forSides = ["both", "mentee", "mentor"] as const;
export type ForSide = (typeof forSides)[number];

export const forSideText = {
  both: "Both sides",
  mentee: "Mentees",
  mentor: "Mentors",
} as const satisfies Record<ForSide, string>;
