import { err, ok, type Result } from "@waymark/domain/result";
import type { IndexedListing } from "../listing/listing.ts";
import { type Analyser, createAnalyser } from "./analyse.ts";
import { encodeWords, type EncodedWords } from "./encode-words.ts";
import type { BuildError } from "./error.ts";
import { fillListings } from "./fill-listings.ts";
import { postingFiller } from "./fill-postings.ts";
import { planSections } from "./plan.ts";
import { spillPostings } from "./spill-postings.ts";
import { survey, type Survey } from "./survey.ts";
import { writeSectionFile } from "./write-section-file.ts";
import { writeSections } from "./write-sections.ts";

export type BuildOptions = {
  /** UTC ISO instant from which free time counts. */
  readonly now: string;
  /** Ids that a delta takes out of the segments below it; empty in a full snapshot. */
  readonly removed?: readonly string[];
};

/**
 * Builds a snapshot, or with `removed` a delta, in one allocation of its final size. The same set of
 * listings and the same `now` give the same bytes in whatever order the listings come.
 * @param given is walked twice (sizes, then contents) and gives the same listings both times; nothing
 * is kept between the walks but ids, counts and distinct words. A bare iterator is copied first.
 */
export const buildSnapshot = (
  given: Iterable<IndexedListing>,
  options: BuildOptions,
): Result<Uint8Array, BuildError> => {
  const surveyed = surveyAll(given, options);
  if (!surveyed.ok) return err(surveyed.error);
  const { listings, analyser, found, words, removed } = surveyed.value;
  const file = writeSections(planSections(found, words, removed));
  const postings = postingFiller(found, words, file);
  fillListings(listings, analyser, found, words, removed, file, postings);
  return ok(file.finish());
};

export type FileBuildOptions = BuildOptions & {
  /** How many postings are put in order in memory at once; 4,194,304 (16 MB) where it is missing. */
  readonly postingsAtOnce?: number;
};

const POSTINGS_AT_ONCE = 1 << 22;

/**
 * The same bytes as `buildSnapshot` gives, written to a file: for sets whose index, let alone whose
 * listings, should not be in memory. Postings go through a temporary file beside `path`.
 * @returns the bytes of the file; a disk that fails throws
 */
export const buildSnapshotFile = (
  given: Iterable<IndexedListing>,
  options: FileBuildOptions,
  path: string,
): Result<number, BuildError> => {
  const surveyed = surveyAll(given, options);
  if (!surveyed.ok) return err(surveyed.error);
  const { listings, analyser, found, words, removed } = surveyed.value;
  const file = writeSectionFile(planSections(found, words, removed));
  const atOnce = options.postingsAtOnce ?? POSTINGS_AT_ONCE;
  const postings = spillPostings(found, words, file, `${path}.postings`, atOnce);
  try {
    fillListings(listings, analyser, found, words, removed, file, postings);
    return ok(file.finish(path, postings.parts()));
  } finally {
    postings.close();
  }
};

type Surveyed = {
  readonly listings: Iterable<IndexedListing>;
  readonly analyser: Analyser;
  readonly found: Survey;
  readonly words: EncodedWords;
  readonly removed: readonly string[];
};

const surveyAll = (
  given: Iterable<IndexedListing>,
  { now, removed }: BuildOptions,
): Result<Surveyed, BuildError> => {
  // An iterator gives its listings once only, so they have to be kept.
  const listings = Object.is(given[Symbol.iterator](), given) ? [...given] : given;
  const analyser = createAnalyser();
  const found = survey(listings, Date.parse(now), analyser);
  if (!found.ok) return err(found.error);
  return ok({
    listings,
    analyser,
    found: found.value,
    words: encodeWords(analyser.known),
    removed: [...new Set(removed)].toSorted((a, b) => (a < b ? -1 : 1)),
  });
};
