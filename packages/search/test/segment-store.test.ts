import { Instant } from "@waymark/domain/time";
import { fakeClock } from "@waymark/testing/clock";
import { describe, expect, it } from "vitest";
import { keepIndex, makeSegmentStore, type Manifest } from "../src/segment-store/index.ts";
import { make } from "./make.ts";
import { ask, build } from "./open.ts";
import { memoryObjects } from "@waymark/testing/objects";

const MANIFEST = "search/manifest.json";

const start = () => {
  const clock = fakeClock();
  const objects = memoryObjects(clock);
  const store = makeSegmentStore(objects);
  const keeper = keepIndex(store, clock);
  let edition = 0;
  return {
    clock,
    objects,
    store,
    keeper,
    write: (ids: readonly string[], removed: readonly string[] = []) =>
      store.writeSegment(
        build(
          ids.map((id) => make({ id })),
          removed,
        ),
      ),
    point: async (to: Pick<Manifest, "snapshot"> & Partial<Manifest>) => {
      edition += 1;
      const manifest: Manifest = {
        v: 1,
        edition,
        delta: null,
        builtAt: Instant.parse("2026-03-02T09:00:00.000Z"),
        mergedEdition: 0,
        previous: null,
        changed: [],
        settling: [],
        vocabulary: null,
        ...to,
      };
      expect(await store.replaceManifest(await store.readManifest(null), manifest)).toBe(true);
    },
    total: (): number | null => {
      const kept = keeper.current();
      return kept === null ? null : ask(kept.index, {}).total;
    },
    damage: (name: string, bytes: Uint8Array) =>
      objects.put(`search/segments/${name}`, bytes, { only: "always" }),
    restart: () => keepIndex(store, clock),
  };
};

describe("the kept index", () => {
  it("follows the store from nothing over a snapshot to its deltas", async () => {
    const { keeper, total, write, point } = start();
    expect(await keeper.refresh()).toEqual({ ok: true, value: "unchanged" });
    expect(total()).toBeNull();

    const snapshot = await write(["a", "b"]);
    await point({ snapshot });
    expect(await keeper.refresh()).toEqual({ ok: true, value: "updated" });
    expect(total()).toBe(2);

    await point({ snapshot, delta: await write(["c"], ["a", "b"]) });
    await keeper.refresh();
    expect(total()).toBe(1);
    expect(await keeper.refresh()).toEqual({ ok: true, value: "unchanged" });
  });

  it("reads a snapshot once, however many deltas follow, and nothing at all while nothing changes", async () => {
    const { keeper, objects, write, point } = start();
    const snapshot = await write(["a", "b"]);
    for (const id of ["c", "d", "e"]) {
      await point({ snapshot, delta: await write([id]) });
      await keeper.refresh();
    }
    const given = objects.reads.given;
    await keeper.refresh();
    await keeper.refresh();
    expect(objects.reads.given).toBe(given);
    await point({ snapshot, delta: await write(["f"]) });
    await keeper.refresh();
    // The test reads the manifest once before it replaces it; the keeper reads it and the delta.
    expect(objects.reads.given).toBe(given + 3);
  });

  it("stays with the last good index while a segment is damaged, and says which", async () => {
    const { keeper, total, write, point, damage } = start();
    const good = await write(["a"]);
    await point({ snapshot: good });
    await keeper.refresh();

    const bad = await write(["a", "b"]);
    await damage(bad, new Uint8Array(500));
    await point({ snapshot: bad });
    expect(await keeper.refresh()).toEqual({
      ok: false,
      error: { code: "snapshot.not_a_snapshot", segment: bad },
    });
    expect(total()).toBe(1);

    const delta = await write(["b"]);
    await damage(delta, build([make({ id: "b" })]).slice(0, -3));
    await point({ snapshot: good, delta });
    expect(await keeper.refresh()).toEqual({
      ok: false,
      error: { code: "snapshot.truncated", segment: delta },
    });
    expect(total()).toBe(1);
  });

  it("looks at a damaged segment again after half a minute, not at each search", async () => {
    const { keeper, clock, total, write, point, damage, objects } = start();
    const snapshot = await write(["a"]);
    const bytes = build([make({ id: "a" })]);
    await damage(snapshot, new Uint8Array(500));
    await point({ snapshot });
    await keeper.refresh();
    const given = objects.reads.given;
    await keeper.refresh();
    expect(objects.reads.given).toBe(given);

    await damage(snapshot, bytes);
    clock.advanceMs(30_000);
    expect(await keeper.refresh()).toEqual({ ok: true, value: "updated" });
    expect(total()).toBe(1);
  });

  it("takes what is new at once, although the old was damaged", async () => {
    const { keeper, total, write, point, damage } = start();
    const bad = await write(["a"]);
    await damage(bad, new Uint8Array(500));
    await point({ snapshot: bad });
    await keeper.refresh();
    await point({ snapshot: await write(["a", "b"]) });
    expect(await keeper.refresh()).toEqual({ ok: true, value: "updated" });
    expect(total()).toBe(2);
  });
});

describe("a process that starts while the newest segments are damaged", () => {
  const totalOf = async (keeper: ReturnType<typeof keepIndex>): Promise<number | null> => {
    await keeper.refresh();
    const kept = keeper.current();
    return kept === null ? null : ask(kept.index, {}).total;
  };

  it("searches the snapshot alone when only the delta is", async () => {
    const { restart, write, point } = start();
    const snapshot = await write(["a", "b"]);
    await point({ snapshot, delta: "0".repeat(40) });
    expect(await totalOf(restart())).toBe(2);
  });

  it("searches what the last merge replaced when the snapshot is", async () => {
    const { restart, write, point, damage } = start();
    const previous = { snapshot: await write(["a"]), delta: await write(["b"]) };
    const bad = await write(["a", "b", "c"]);
    await damage(bad, crypto.getRandomValues(new Uint8Array(5_000)));
    await point({ snapshot: bad, previous });
    expect(await totalOf(restart())).toBe(2);
  });

  it("has no index, and says why, when nothing is whole", async () => {
    const { restart, objects } = start();
    await objects.put(MANIFEST, Buffer.from("{}"), { only: "always" });
    const keeper = restart();
    expect(await keeper.refresh()).toEqual({ ok: false, error: { code: "manifest.unreadable" } });
    expect(keeper.current()).toBeNull();
  });
});

describe("the store", () => {
  it("names a segment by its content", async () => {
    const { store } = start();
    const one = await store.writeSegment(Buffer.from("one"));
    expect(await store.writeSegment(Buffer.from("one"))).toBe(one);
    expect(await store.writeSegment(Buffer.from("two"))).not.toBe(one);
    expect((await store.listSegments()).map(({ name }) => name)).toHaveLength(2);
  });

  it("lets one of two writers replace a manifest, and the first of all", async () => {
    const { store, point, write } = start();
    const snapshot = await write(["a"]);
    await point({ snapshot });
    const read = await store.readManifest(null);
    const manifest = read?.manifest;
    if (manifest === null || manifest === undefined) throw new Error("no manifest");
    expect(await store.replaceManifest(null, manifest)).toBe(false);
    expect(await store.replaceManifest(read, { ...manifest, edition: 2 })).toBe(true);
    expect(await store.replaceManifest(read, { ...manifest, edition: 3 })).toBe(false);
  });
});
