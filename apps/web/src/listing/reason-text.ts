import type { SearchHit } from "@waymark/contracts/listing";
import { listText } from "./list-text.ts";
import { shownSkills } from "./shown-skills.ts";

type Word = SearchHit["reason"]["words"][number];

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

/**
 * Why a card is among the results, where it does not show that by itself: a word out of sight, or one
 * that was read as another.
 */
export const reasonText = ({
  reason,
  skills,
}: Pick<SearchHit, "reason" | "skills">): string | undefined => {
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
  const lines = [...(parts.length > 0 ? [`Matches ${listText(parts)}`] : []), ...misread];
  return lines.length > 0 ? lines.join(" · ") : undefined;
};
