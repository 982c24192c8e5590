import { expect, test } from "vitest";
import { z } from "../parse/index.ts";
import { readStored, writeStored } from "./stored.ts";

const Pair = z.object({ a: z.number() });

/** A storage as the Web Storage standard describes it, in memory. */
const memory = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (at) => [...items.keys()][at] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
};

const refusing = (): Storage => {
  throw new DOMException("denied", "SecurityError");
};

test("what is kept is read back", () => {
  const storage = memory();
  writeStored(() => storage, "key", { a: 1 });
  expect(readStored(() => storage, "key", Pair)).toEqual({ a: 1 });
});

test("what an older release kept in another form is left alone, not trusted", () => {
  const storage = memory();
  storage.setItem("key", '{"a":"1"}');
  expect(readStored(() => storage, "key", Pair)).toBeUndefined();
  storage.setItem("key", "{not json");
  expect(readStored(() => storage, "key", Pair)).toBeUndefined();
});

test("keeping undefined removes it", () => {
  const storage = memory();
  writeStored(() => storage, "key", { a: 1 });
  writeStored(() => storage, "key", undefined);
  expect(storage.length).toBe(0);
});

test("a browser that denies storage loses nothing but the keeping", () => {
  expect(() => writeStored(refusing, "key", { a: 1 })).not.toThrow();
  expect(readStored(refusing, "key", Pair)).toBeUndefined();
});
