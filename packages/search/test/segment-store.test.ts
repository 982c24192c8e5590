import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keepIndex, makeFolderStore } from "../src/segment-store/index.ts";
import { make } from "./make.ts";
import { ask, build } from "./open.ts";

const root = mkdtempSync(join(tmpdir(), "segment-store-"));
afterAll(() => rmSync(root, { recursive: true }));

const totalOf = (keeper: ReturnType<typeof keepIndex>): number | null => {
  const index = keeper.current();
  return index === null ? null : ask(index, {}).total;
};

describe("the kept index", () => {
  it("follows the store from nothing over a snapshot to its deltas", async () => {
    const store = makeFolderStore(join(root, "follow"));
    const keeper = keepIndex(store);
    expect(await keeper.refresh()).toEqual({ ok: true, value: "unchanged" });
    expect(totalOf(keeper)).toBeNull();

    await store.writeSegment("s1", build([make({ id: "a" }), make({ id: "b" })]));
    await store.writeManifest({ snapshot: "s1", delta: null });
    expect(await keeper.refresh()).toEqual({ ok: true, value: "updated" });
    expect(totalOf(keeper)).toBe(2);

    await store.writeSegment("d1", build([make({ id: "c" })], ["a", "b"]));
    await store.writeManifest({ snapshot: "s1", delta: "d1" });
    await keeper.refresh();
    expect(totalOf(keeper)).toBe(1);
    expect(await keeper.refresh()).toEqual({ ok: true, value: "unchanged" });
  });

  it("stays with the last good index while a segment is damaged, and says which", async () => {
    const store = makeFolderStore(join(root, "damage"));
    const keeper = keepIndex(store);
    await store.writeSegment("s1", build([make({ id: "a" })]));
    await store.writeManifest({ snapshot: "s1", delta: null });
    await keeper.refresh();

    await store.writeSegment("s2", new Uint8Array(500));
    await store.writeManifest({ snapshot: "s2", delta: null });
    expect(await keeper.refresh()).toEqual({
      ok: false,
      error: { code: "snapshot.not_a_snapshot", segment: "s2" },
    });
    expect(totalOf(keeper)).toBe(1);

    await store.writeSegment("d2", build([make({ id: "b" })]).slice(0, -3));
    await store.writeManifest({ snapshot: "s1", delta: "d2" });
    expect(await keeper.refresh()).toEqual({
      ok: false,
      error: { code: "snapshot.truncated", segment: "d2" },
    });
    expect(totalOf(keeper)).toBe(1);

    await store.writeSegment("d2", build([make({ id: "b" })]));
    await keeper.refresh();
    expect(totalOf(keeper)).toBe(2);
  });
});
