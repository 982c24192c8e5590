import type { IntroductionView } from "@waymark/contracts/introduction";

/** How the mentor's pages speak of who asks: by name, or as somebody who asked without it. */
export const menteeName = (
  mentee: IntroductionView["mentee"],
): { readonly first: string; readonly opening: string; readonly within: string } => {
  const { displayName } = mentee;
  return displayName === undefined
    ? { first: "a mentee", opening: "The mentee", within: "the mentee" }
    : { first: displayName, opening: displayName, within: displayName };
};
