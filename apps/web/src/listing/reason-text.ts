import type { SearchHit } from "@waymark/contracts/listing";
import { facetValueText } from "./facet-text.ts";
import { listText } from "./list-text.ts";
import type { AboutMe } from "./search-input.ts";
import { shownSkills } from "./shown-skills.ts";

type Word = SearchHit["reason"]["words"][number];
type Shared = SearchHit["reason"]["shared"];
type Card = Pick<
  SearchHit,
  "reason" | "skills" | "industry" | "function" | "seniority" | "country"
>;

/** What somebody says of themselves, and which way the slider points. */
export type Slider = { readonly aboutMe: AboutMe; readonly likeness: number };

const fold = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The fields of a word that a card does not show; none where one field is in sight already. */
const hiddenFields = ({ found, fields }: Word, skills: readonly string[]): readonly string[] => {
  const word = fold(found);
  const isShown = (field: Word["fields"][number]): boolean =>
    field === "skills"
      ? shownSkills(skills).shown.some((skill) => fold(skill).includes(word))
      : field !== "story";
  return fields.some(isShown) ? [] : fields;
};

const wordLines = ({ reason, skills }: Card): readonly string[] => {
  const matched = new Map<string, readonly string[]>();
  const misread: string[] = [];
  for (const word of reason.words) {
    const hidden = hiddenFields(word, skills);
    const place = hidden.length > 0 ? ` in their ${listText(hidden)}` : "";
    if (!fold(word.found).startsWith(fold(word.wanted))) {
      misread.push(`“${word.wanted}” read as “${word.found}”${place}`);
    } else if (place !== "") {
      matched.set(place, [...(matched.get(place) ?? []), `“${word.found}”`]);
    }
  }
  const parts = [...matched].map(([place, words]) => listText(words) + place);
  return [...(parts.length > 0 ? [`Matches ${listText(parts)}`] : []), ...misread];
};

/** Chosen values that a card has no room for. */
const facetLines = ({ reason, skills }: Card): readonly string[] =>
  reason.facets.flatMap(({ facet, values }) => {
    if (facet === "country") return values.map((code) => `In ${facetValueText(facet, code)}`);
    if (facet !== "skill") return [];
    const { shown } = shownSkills(skills);
    const hidden = values.filter((skill) => !shown.includes(skill));
    return hidden.length > 0 ? [`Also knows ${listText(hidden)}`] : [];
  });

const sharedShown = 3;

const sharedText = (shared: Shared): string | undefined => {
  const values = shared.flatMap(({ facet, values }) =>
    values.map((value) => facetValueText(facet, value)),
  );
  if (values.length === 0) return undefined;
  const more = values.length - sharedShown;
  const named = values.slice(0, more > 0 ? sharedShown : values.length);
  return `Shares ${listText([...named, ...(more > 0 ? [`${more} more`] : [])])} with you`;
};

const differing = [
  ["function", "field"],
  ["industry", "industry"],
  ["seniority", "level"],
  ["country", "country"],
] as const;
const differingShown = 2;

const differentText = (card: Card, aboutMe: AboutMe): string | undefined => {
  const parts = differing.flatMap(([facet, name]) =>
    aboutMe[facet] === undefined || aboutMe[facet] === card[facet]
      ? []
      : [`different ${name}: ${facetValueText(facet, card[facet])}`],
  );
  const text = parts.slice(0, differingShown).join(", ");
  return text === "" ? undefined : text.charAt(0).toUpperCase() + text.slice(1);
};

/**
 * Why a card is among the results and stands where it does, where it does not show that by itself: a
 * word out of sight or read as another, a chosen value out of sight, what is alike or different.
 */
export const reasonText = (card: Card, slider?: Slider): string | undefined => {
  const alike =
    slider === undefined || slider.likeness > 0
      ? sharedText(card.reason.shared)
      : differentText(card, slider.aboutMe);
  const lines = [...wordLines(card), ...facetLines(card), ...(alike === undefined ? [] : [alike])];
  return lines.length > 0 ? lines.join(" · ") : undefined;
};
