import type { ZodMiniType } from "zod/mini";

/** What a storage holds under `key`, or undefined when it is not there or not what it should be. */
export const readStored = <Value>(
  storage: () => Storage,
  key: string,
  schema: ZodMiniType<Value>,
): Value | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(storage().getItem(key) ?? "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a value, or removes it when undefined. A browser without storage forgets it. */
export const writeStored = (storage: () => Storage, key: string, value: unknown): void => {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // Private windows and full storages refuse; the form still works, only a reload loses it.
  }
};
