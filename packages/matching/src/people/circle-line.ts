import type { Circle } from "../circle/index.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Why these are suggested to each other: the one text for page, mail and API. */
export const circleLine = ({ languages, sharedMinutes }: Circle): string => {
  const spoken = languages.map((code) => languageNames.of(code) ?? code);
  const parts = [
    ...(spoken.length === 0 ? [] : [`all speak ${listed(spoken)}`]),
    `${sharedMinutes} minutes of the week suit all`,
  ];
  return `every rule is kept; ${parts.join("; ")}`;
};

/** Why somebody is left over; it says nothing of who blocks whom. */
export const noCircleLine =
  "no circle of three to eight in which everybody keeps every rule with them";
