import { type IndexerDeps, mergeIndex, verifyIndex } from "@waymark/search/indexer";

/**
 * Builds the search index anew from the table; with `verify`, builds it a second time and compares.
 *
 * @returns lines for the operator
 * @throws when the second build differs, which is a bug or a table that was written to in between
 */
export const rebuild = async (deps: IndexerDeps, isVerified: boolean): Promise<string> => {
  const { snapshot, bytes, listings, builtAt, removedSegments, isCurrent } =
    await mergeIndex(deps)();
  const lines = [
    `search-rebuild: snapshot ${snapshot}`,
    `  ${listings} listings, ${bytes} bytes, free time from ${builtAt}`,
    `  ${removedSegments} old segments removed`,
  ];
  if (!isCurrent) lines.push("  a rebuild that began later was faster; its snapshot is in use");
  if (!isVerified) return lines.join("\n");
  const again = await verifyIndex(deps, builtAt);
  if (again !== snapshot) {
    throw new Error(
      `${lines.join("\n")}\nsearch-rebuild: a second build is ${again}; was a listing changed in between?`,
    );
  }
  return [...lines, "  a second build from the table gave the same bytes"].join("\n");
};
