import type { SegmentStore } from "@waymark/search/segment-store";
import { indexMerge } from "@waymark/messaging/catalogue";
import { type Finding, finding, orUnreachable } from "./finding.ts";

/** Whether there is an index that this release reads, and whether its files are there. */
export const examineSearchIndex = (
  store: Pick<SegmentStore, "readManifest" | "listSegments"> | null,
): Promise<readonly Finding[]> =>
  orUnreachable("search.reachable", "the search index", async () => {
    if (store === null) {
      const line = "the search index was not looked at: SEARCH_BUCKET is not set";
      return [{ state: "unknown", code: "search.index", line }];
    }
    const stored = await store.readManifest(null);
    const manifest = stored?.manifest ?? null;
    if (manifest === null) {
      return [
        finding(
          "search.index",
          "the search index",
          `${stored === null ? "there is none" : "this release cannot read it"}; run npm run search:rebuild`,
        ),
      ];
    }
    const have = new Set((await store.listSegments()).map(({ name }) => name));
    const named = [manifest.snapshot, manifest.delta].filter((name) => name !== null);
    const missing = named.filter((name) => !have.has(name));
    return [
      finding(
        "search.index",
        `the search index, ${named.length} files`,
        missing.length === 0 ? null : `${missing.length} are missing; read ${indexMerge.runbook}`,
      ),
    ];
  });
