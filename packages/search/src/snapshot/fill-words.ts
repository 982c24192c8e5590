import { BLOCK_SHIFT } from "../dictionary/blocks.ts";
import type { EncodedWords } from "./encode-words.ts";
import type { SectionWriter } from "./write-sections.ts";

/**
 * Writes the dictionary: letter codes behind each other, how many letters a word shares with the
 * one before it, and the least of those in each block of 64 words (a walk skips blocks by it).
 */
export const fillWords = (words: EncodedWords, file: SectionWriter): void => {
  file.u32("alphabet").set(words.alphabet);
  const codeOf = new Map(words.alphabet.map((codePoint, i) => [codePoint, i + 1]));
  const offsets = file.u32("word.offsets");
  const codes = file.u16("word.codes");
  const shared = file.u8("word.shared");
  const blocks = file.u8("word.blocks").fill(255);
  let end = 0;
  words.sorted.forEach((word, i) => {
    const start = end;
    const before = i === 0 ? 0 : (offsets[i - 1] ?? 0);
    offsets[i] = start;
    for (const letter of word) {
      codes[end] = codeOf.get(letter.codePointAt(0) ?? 0) ?? 0;
      end += 1;
    }
    const most = Math.min(end - start, start - before);
    let same = 0;
    while (same < most && codes[before + same] === codes[start + same]) same += 1;
    shared[i] = same;
    const block = i >>> BLOCK_SHIFT;
    blocks[block] = Math.min(blocks[block] ?? 255, same);
  });
  offsets[words.sorted.length] = end;
};
