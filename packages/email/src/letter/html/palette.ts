/** The roles and values of `packages/ui/src/tokens.css`: mails know neither `light-dark()` nor variables. */
export const light = {
  paper: "#f7f2e8",
  surface: "#fffdf9",
  ink: "#1c2826",
  inkSoft: "#4b5755",
  line: "#ddd3c1",
  wash: "#f7f2e8",
  blaze: "#b23a0c",
  onBlaze: "#fffaf4",
} as const;

export const dark = {
  paper: "#171c1b",
  surface: "#202726",
  ink: "#f2ebde",
  inkSoft: "#b9b7aa",
  line: "#36403e",
  wash: "#171c1b",
  blaze: "#ff9768",
  onBlaze: "#2b0f04",
} as const satisfies Record<keyof typeof light, string>;
