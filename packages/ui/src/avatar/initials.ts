const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

const firstGrapheme = (word: string): string => {
  for (const { segment } of graphemes.segment(word)) return segment;
  return "";
};

// Scripts whose words are short enough that one sign stands for a name better than two.
const oneSignIsEnough =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Thai}]/u;

/** One or two signs that stand for a name in any script: "Amara Okafor" is AO, "佐藤 健" is 佐. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const first = firstGrapheme(words[0] ?? name.trim());
  const last = words.length > 1 ? firstGrapheme(words.at(-1) ?? "") : "";
  return oneSignIsEnough.test(first) ? first : `${first}${last}`.toLocaleUpperCase("und");
};
