import type { Clock } from "@waymark/application/ports";
import type { Instant } from "@waymark/domain/time";

type Kept = { readonly tag: string; readonly bytes: Uint8Array; readonly writtenAt: Instant };

type Condition =
  | { readonly only: "always" }
  | { readonly only: "if-new" }
  | { readonly only: "if-tag"; readonly tag: string };

const missing = { status: "missing" } as const;
const unchanged = { status: "unchanged" } as const;

/**
 * Object storage with S3's conditions, for the segment store of search. Where the wire matters, tests
 * use the local cloud's S3 server.
 */
export const memoryObjects = (clock: Clock) => {
  const objects = new Map<string, Kept>();
  /** How many reads were asked, and how many of them got bytes. */
  const reads = { asked: 0, given: 0 };
  let puts = 0;
  return {
    reads,
    get: async (key: string, knownTag: string | null) => {
      reads.asked += 1;
      const found = objects.get(key);
      if (found === undefined) return missing;
      if (found.tag === knownTag) return unchanged;
      reads.given += 1;
      return { status: "found", tag: found.tag, bytes: found.bytes.slice() } as const;
    },
    put: async (key: string, bytes: Uint8Array, condition: Condition): Promise<boolean> => {
      const before = objects.get(key);
      if (condition.only === "if-new" && before !== undefined) return false;
      if (condition.only === "if-tag" && before?.tag !== condition.tag) return false;
      puts += 1;
      objects.set(key, { tag: `"${puts}"`, bytes: bytes.slice(), writtenAt: clock.now() });
      return true;
    },
    remove: async (key: string): Promise<void> => void objects.delete(key),
    list: async (prefix: string) =>
      [...objects]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, { writtenAt }]) => ({ key, writtenAt }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
};
