const WORD_LETTER = /^[\p{L}\p{N}+#]$/u;

/** Longer runs are cut here on both sides, so that one hostile listing cannot bloat the dictionary. */
export const MAX_WORD_LETTERS = 255;

const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;

/** What each UTF-16 unit was found to be: a property look-up by regular expression costs 100 times more. */
const kinds = new Uint8Array(0x10000);

const isLetter = (unit: number): boolean => {
  const known = kinds[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known === LETTER;
  const letter = WORD_LETTER.test(String.fromCharCode(unit));
  kinds[unit] = letter ? LETTER : OTHER;
  return letter;
};

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

const cutAt = (text: string, from: number, to: number): number =>
  from + Array.from(text.slice(from, to)).slice(0, MAX_WORD_LETTERS).join("").length;

/**
 * Gives the places of the words of a folded text in their order: maximal runs of letters, digits, `+`
 * and `#`. A lone surrogate parts words.
 */
export const eachWord = (folded: string, visit: (from: number, to: number) => void): void => {
  const { length } = folded;
  let start = -1;
  let width = 1;
  for (let i = 0; i <= length; i += width) {
    const unit = i < length ? folded.charCodeAt(i) : 0x20;
    width = 1;
    let letter: boolean;
    if (isSurrogate(unit)) {
      const codePoint = folded.codePointAt(i) ?? 0;
      width = codePoint > 0xffff ? 2 : 1;
      letter = width === 2 && WORD_LETTER.test(String.fromCodePoint(codePoint));
    } else {
      letter = isLetter(unit);
    }
    if (letter) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      visit(start, i - start > MAX_WORD_LETTERS ? cutAt(folded, start, i) : i);
      start = -1;
    }
  }
};
