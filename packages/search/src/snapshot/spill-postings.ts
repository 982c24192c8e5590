import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import type { EncodedWords } from "./encode-words.ts";
import { fillPostingOffsets, type PostingFiller, postingOf } from "./fill-postings.ts";
import type { Survey } from "./survey.ts";
import type { SectionWriter } from "./write-sections.ts";

/** Numbers of a part that are written at once: word and posting in turn. */
const CHUNK_NUMBERS = 1 << 14;

/** A range of sorted words with what has come for them so far. */
type Part = {
  readonly firstWord: number;
  endWord: number;
  readonly chunk: Uint32Array;
  filled: number;
  /** Where in the temporary file its chunks lie, and how many numbers each one has. */
  readonly chunks: { readonly at: number; readonly numbers: number }[];
};

export type PostingSpill = PostingFiller & {
  /** The section of postings, part by part. */
  readonly parts: () => Generator<Uint8Array>;
  /** Removes the temporary file. */
  readonly close: () => void;
};

/**
 * Takes postings in the order of the listings and gives them in the order of the words, by way of a
 * temporary file.
 * @param atOnce of neighbouring words so many are in memory together, or those of one word
 */
export const spillPostings = (
  found: Survey,
  words: EncodedWords,
  file: SectionWriter,
  path: string,
  atOnce: number,
): PostingSpill => {
  const offsets = fillPostingOffsets(found, words, file);
  const { parts, partOf, sortedOf } = planParts(words, offsets, atOnce);
  const spill = openSync(path, "w+");
  let end = 0;
  const flush = (part: Part): void => {
    writeSync(
      spill,
      new Uint8Array(part.chunk.buffer, 0, part.filled * 4),
      0,
      part.filled * 4,
      end,
    );
    part.chunks.push({ at: end, numbers: part.filled });
    end += part.filled * 4;
    part.filled = 0;
  };
  return {
    fill: (number, analyser) => {
      for (const word of analyser.words) {
        const part = parts[partOf[word] ?? 0];
        if (part === undefined) continue;
        part.chunk[part.filled] = sortedOf[word] ?? 0;
        part.chunk[part.filled + 1] = postingOf(number, word, analyser);
        part.filled += 2;
        if (part.filled === CHUNK_NUMBERS) flush(part);
      }
    },
    finish: () => {
      for (const part of parts) flush(part);
    },
    parts: function* inOrder() {
      for (const part of parts) yield arrange(spill, part, offsets, found.inOrder);
    },
    close: () => {
      closeSync(spill);
      rmSync(path);
    },
  };
};

const planParts = (
  { order }: EncodedWords,
  offsets: Uint32Array,
  atOnce: number,
): {
  readonly parts: readonly Part[];
  readonly partOf: Uint16Array;
  readonly sortedOf: Uint32Array;
} => {
  const parts: Part[] = [];
  const partOf = new Uint16Array(order.length);
  const sortedOf = new Uint32Array(order.length);
  order.forEach((word, sorted) => {
    let part = parts.at(-1);
    const size = (offsets[sorted + 1] ?? 0) - (offsets[part?.firstWord ?? 0] ?? 0);
    if (part === undefined || size > atOnce) {
      const chunk = new Uint32Array(CHUNK_NUMBERS);
      part = { firstWord: sorted, endWord: sorted, chunk, filled: 0, chunks: [] };
      parts.push(part);
    }
    part.endWord = sorted + 1;
    partOf[word] = parts.length - 1;
    sortedOf[word] = sorted;
  });
  return { parts, partOf, sortedOf };
};

/** Reads a part's chunks back and puts each posting behind the others of its word. */
const arrange = (
  spill: number,
  { firstWord, endWord, chunk, chunks }: Part,
  offsets: Uint32Array,
  inOrder: boolean,
): Uint8Array => {
  const first = offsets[firstWord] ?? 0;
  const postings = new Uint32Array((offsets[endWord] ?? 0) - first);
  const ends = offsets.slice(firstWord, endWord);
  for (const { at, numbers } of chunks) {
    const bytes = new Uint8Array(chunk.buffer, 0, numbers * 4);
    for (let done = 0; done < bytes.length;) {
      const read = readSync(spill, bytes, done, bytes.length - done, at + done);
      if (read === 0) throw new Error("the temporary file of postings became shorter");
      done += read;
    }
    for (let i = 0; i < numbers; i += 2) {
      const word = (chunk[i] ?? 0) - firstWord;
      const to = ends[word] ?? 0;
      postings[to - first] = chunk[i + 1] ?? 0;
      ends[word] = to + 1;
    }
  }
  if (!inOrder) {
    for (let word = firstWord; word < endWord; word++) {
      postings.subarray((offsets[word] ?? 0) - first, (offsets[word + 1] ?? 0) - first).sort();
    }
  }
  return new Uint8Array(postings.buffer);
};
