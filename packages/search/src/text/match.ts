import { listBits, setBit } from "../engine/bitmap.ts";
import { type Scratch, nextEpoch } from "../engine/scratch.ts";
import type { Layer } from "../engine/index-view.ts";
import { DOC_SHIFT, FIELDS, IMPACT_LEVELS } from "../snapshot/weight.ts";
import { EXACT_FACTOR, type LayerGroup, PHRASE_FACTOR, type WordGroup } from "./group.ts";

/** Looking a candidate up in a list costs about as much as reading so many of its postings. */
const PROBE_COST = 12;

/**
 * Writes the listings of a layer that match every group into `scratch.candidates`, in no order, and
 * their scores into `scratch.score`: the sum over the groups of idf x best impact.
 * @returns how many there are; dead listings are among them
 */
export const matchText = (
  layer: Layer,
  at: number,
  groups: readonly WordGroup[],
  scratch: Scratch,
): number => {
  const [only] = groups;
  const single = only?.layers[at];
  if (only !== undefined && single !== undefined && groups.length === 1 && listsOf(single) === 1) {
    return matchOne(layer, single, only.idf, scratch);
  }
  const epoch = nextEpoch(scratch, groups.length);
  let count = 0;
  groups.forEach((group, step) => {
    const own = group.layers[at];
    if (own === undefined) return;
    const before = count;
    const stage = epoch + step;
    count = 0;
    const probe = step > 0 && before * PROBE_COST * listsOf(own) < own.size;
    const { postings, postingOffsets } = layer.segment;
    const take = (list: Uint32Array, from: number, to: number, factor: number): void => {
      if (step === 0) count = seed(list, from, to, factor, stage, scratch, count);
      else if (probe) count = probeList(list, from, to, factor, stage, scratch, before, count);
      else count = scanList(list, from, to, factor, stage, scratch, count);
    };
    for (let i = 0; i < own.words.length; i++) {
      const word = own.words[i] ?? 0;
      const factor = own.factors[i] ?? EXACT_FACTOR;
      take(postings, postingOffsets[word] ?? 0, postingOffsets[word + 1] ?? 0, factor);
    }
    for (const phrase of own.phrases) {
      take(phrase.postings, 0, phrase.postings.length, PHRASE_FACTOR);
    }
    if (step > 0) scratch.candidates.set(scratch.spare.subarray(0, count));
    addScores(scratch, count, group.idf, step === 0);
  });
  return isLarge(count, layer) ? sortCandidates(layer, count, scratch) : count;
};

/** From one listing in 32 on, reading columns in order saves more than the sorting costs. */
const isLarge = (count: number, { segment: { listings } }: Layer): boolean => count * 32 > listings;

const sortCandidates = (layer: Layer, count: number, scratch: Scratch): number => {
  const { candidates, hitBits } = scratch;
  hitBits.fill(0);
  for (let i = 0; i < count; i++) setBit(hitBits, candidates[i] ?? 0);
  return listBits(hitBits, layer.segment.listings, 0, candidates);
};

/** One list is all that there is to match: each listing comes once, so its score is final. */
const matchOne = (layer: Layer, group: LayerGroup, idf: number, scratch: Scratch): number => {
  const [word] = group.words;
  const [factor] = group.factors;
  const [phrase] = group.phrases;
  const { postings, postingOffsets } = layer.segment;
  const list = phrase?.postings ?? postings;
  const from = word === undefined ? 0 : (postingOffsets[word] ?? 0);
  const to = word === undefined ? list.length : (postingOffsets[word + 1] ?? 0);
  const { candidates, score } = scratch;
  const weight = factor ?? PHRASE_FACTOR;
  const unit = unitOf(idf);
  for (let i = from; i < to; i++) {
    const posting = list[i] ?? 0;
    const number = posting >>> DOC_SHIFT;
    candidates[i - from] = number;
    score[number] = impactOf(posting) * weight * unit;
  }
  return to - from;
};

const unitOf = (idf: number): number => idf / (IMPACT_LEVELS * EXACT_FACTOR);

const listsOf = (group: LayerGroup): number => group.words.length + group.phrases.length;

const impactOf = (posting: number): number => (posting >>> FIELDS.length) & IMPACT_LEVELS;

/** Takes every listing of the first group. */
const seed = (
  list: Uint32Array,
  start: number,
  end: number,
  factor: number,
  stage: number,
  scratch: Scratch,
  from: number,
): number => {
  const { stage: stages, best, candidates } = scratch;
  let count = from;
  for (let i = start; i < end; i++) {
    const posting = list[i] ?? 0;
    const number = posting >>> DOC_SHIFT;
    const weight = impactOf(posting) * factor;
    if (stages[number] !== stage) {
      stages[number] = stage;
      best[number] = weight;
      candidates[count] = number;
      count += 1;
    } else if (weight > (best[number] ?? 0)) best[number] = weight;
  }
  return count;
};

/** Reads a list and keeps what matched all groups before. */
const scanList = (
  list: Uint32Array,
  start: number,
  end: number,
  factor: number,
  stage: number,
  scratch: Scratch,
  from: number,
): number => {
  const { stage: stages, best, spare } = scratch;
  let count = from;
  for (let i = start; i < end; i++) {
    const posting = list[i] ?? 0;
    const number = posting >>> DOC_SHIFT;
    const reached = stages[number] ?? 0;
    if (reached === stage - 1) {
      stages[number] = stage;
      best[number] = impactOf(posting) * factor;
      spare[count] = number;
      count += 1;
    } else if (reached === stage) {
      const weight = impactOf(posting) * factor;
      if (weight > (best[number] ?? 0)) best[number] = weight;
    }
  }
  return count;
};

/** Looks each candidate up in a long list. */
const probeList = (
  list: Uint32Array,
  start: number,
  end: number,
  factor: number,
  stage: number,
  scratch: Scratch,
  candidateCount: number,
  from: number,
): number => {
  const { stage: stages, best, candidates, spare } = scratch;
  let count = from;
  for (let c = 0; c < candidateCount; c++) {
    const number = candidates[c] ?? 0;
    const posting = findPosting(list, start, end, number);
    if (posting === 0) continue;
    const weight = impactOf(posting) * factor;
    if (stages[number] !== stage) {
      stages[number] = stage;
      best[number] = weight;
      spare[count] = number;
      count += 1;
    } else if (weight > (best[number] ?? 0)) best[number] = weight;
  }
  return count;
};

/** The posting of a listing between `start` and `end` of a list, or 0, which no posting is. */
export const findPosting = (
  list: Uint32Array,
  start: number,
  end: number,
  number: number,
): number => {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) >>> DOC_SHIFT < number) low = middle + 1;
    else high = middle;
  }
  if (low === end) return 0;
  const posting = list[low] ?? 0;
  return posting >>> DOC_SHIFT === number ? posting : 0;
};

const addScores = (scratch: Scratch, count: number, idf: number, first: boolean): void => {
  const { candidates, best, score } = scratch;
  const unit = unitOf(idf);
  for (let i = 0; i < count; i++) {
    const number = candidates[i] ?? 0;
    const gained = (best[number] ?? 0) * unit;
    score[number] = first ? gained : (score[number] ?? 0) + gained;
  }
};
