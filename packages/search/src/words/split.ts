import { eachWord } from "./each-word.ts";
import { fold } from "./fold.ts";

/** The folded words of a text in their order. */
export const splitWords = (text: string): readonly string[] => {
  const folded = fold(text);
  const words: string[] = [];
  eachWord(folded, (from, to) => words.push(folded.slice(from, to)));
  return words;
};
