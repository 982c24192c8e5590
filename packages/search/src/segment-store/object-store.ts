import type { Instant } from "@waymark/domain/time";

/** When a put may take place; otherwise it answers false and changes nothing. */
export type PutCondition =
  | { readonly only: "always" }
  /** Nothing lies under the key yet. */
  | { readonly only: "if-new" }
  /** What lies there still is what was read with this tag. */
  | { readonly only: "if-tag"; readonly tag: string };

export type FoundObject = {
  readonly status: "found";
  /** Another one for other bytes. */
  readonly tag: string;
  readonly bytes: Uint8Array;
};

export type StoredObject = { readonly key: string; readonly writtenAt: Instant };

/** What is asked of object storage: whole objects, conditions on one key, nothing across keys. */
export type ObjectStore = {
  /** @param knownTag asks for the bytes only if they are others than those */
  readonly get: (
    key: string,
    knownTag: string | null,
  ) => Promise<FoundObject | { readonly status: "unchanged" } | { readonly status: "missing" }>;
  readonly put: (key: string, bytes: Uint8Array, condition: PutCondition) => Promise<boolean>;
  /** No error when there is none. */
  readonly remove: (key: string) => Promise<void>;
  /** Every object whose key begins so, in the order of their keys. */
  readonly list: (prefix: string) => Promise<readonly StoredObject[]>;
};
