import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { build, type Rolldown } from "vite";

const budgetBytes = { searchPage: 130_000, lazyPage: 40_000 };

const buildChunks = async (): Promise<ReadonlyMap<string, Rolldown.OutputChunk>> => {
  // Vitest runs as "test", for which React would bring its development build.
  vi.stubEnv("NODE_ENV", "production");
  const root = resolve(import.meta.dirname, "..");
  const built = await build({ root, logLevel: "error", build: { write: false } });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunks = outputs.filter((one) => one.type === "chunk");
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
};

const chunks = await buildChunks();
vi.unstubAllEnvs();

/** The files that a page needs: its own and all that they import statically. */
const filesOf = (fileName: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const imported of chunks.get(fileName)?.imports ?? []) filesOf(imported, seen);
  return seen;
};

const gzipBytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(chunks.get(file)?.code ?? "").length, 0);

const entry = [...chunks.values()].find((chunk) => chunk.isEntry);
const first = filesOf(entry?.fileName ?? "");
const pages = [...chunks.values()]
  .filter((chunk) => chunk.isDynamicEntry)
  .map((chunk) => ({
    page: chunk.name,
    bytes: gzipBytes([...filesOf(chunk.fileName)].filter((file) => !first.has(file))),
  }));

test("the search page stays within 130 KB of compressed JavaScript", () => {
  const bytes = gzipBytes(first);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(budgetBytes.searchPage);
});

test.each(pages)("$page adds at most 40 KB to it", ({ bytes }) => {
  expect(bytes).toBeLessThanOrEqual(budgetBytes.lazyPage);
});

test("every page but the search is lazy, and so is what a search can do without at first", () => {
  expect(pages.map(({ page }) => page).toSorted()).toEqual([
    "account-page",
    "agreement-answer-page",
    "agreement-page",
    "answer-page",
    "ask-page",
    "attendance-page",
    "availability-page",
    "blocks-page",
    "book-for-page",
    "book-page",
    "booking-answer-page",
    "calendars-page",
    "circle-page",
    "cohort-overview-page",
    "cohort-page",
    "cohort-report-page",
    "cohorts-page",
    "connections-page",
    "deliveries-page",
    "developers-page",
    "ending-page",
    "enrol-page",
    "evidence-page",
    "facet-panel",
    "goal-answer-page",
    "goals-page",
    "health-page",
    "introduction-page",
    "introductions-page",
    "join-page",
    "listing-page",
    "matching-page",
    "members-page",
    "mentorship-page",
    "mentorships-page",
    "messages-page",
    "no-results",
    "operator-page",
    "organisation-overview-page",
    "organisation-page",
    "organisation-report-page",
    "organisations-page",
    "overview-page",
    "pair-book-page",
    "people-csv",
    "people-page",
    "people-page",
    "programme-page",
    "programmes-page",
    "public-organisation-page",
    "read-file",
    "referral-answer-page",
    "referral-stop-page",
    "report-csv",
    "report-dialog",
    "reports-page",
    "reschedule-page",
    "round-page",
    "rounds-page",
    "series-preview",
    "session-page",
    "sessions-page",
    "settings-page",
    "shelf-page",
    "sign-in-page",
    "sign-in-settings-page",
    "survey-answer-page",
    "unsubscribe-page",
    "welcome-page",
    "wish-panel",
    "written-record",
    "year-page",
  ]);
});
