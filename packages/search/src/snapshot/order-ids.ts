import { err, ok, type Result } from "@waymark/domain/result";
import type { BuildError } from "./error.ts";

export type OrderedIds = {
  readonly sorted: readonly string[];
  /** Listing numbers in the order in which the ids were given. */
  readonly numberOf: Uint32Array;
  /** Whether they were given in order. */
  readonly inOrder: boolean;
};

/** Sorts ids by UTF-16 units; refuses one that is there twice. */
export const orderIds = (ids: readonly string[]): Result<OrderedIds, BuildError> => {
  const numberOf = Uint32Array.from(ids, (_, i) => i);
  if (ids.every((id, i) => i === 0 || (ids[i - 1] ?? "") < id)) {
    return ok({ sorted: ids, numberOf, inOrder: true });
  }
  const order = numberOf.toSorted((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  const sorted = Array.from(order, (i) => ids[i] ?? "");
  const twice = sorted.find((id, i) => id === sorted[i + 1]);
  if (twice !== undefined) return err({ code: "build.duplicate_id", id: twice });
  order.forEach((from, to) => {
    numberOf[from] = to;
  });
  return ok({ sorted, numberOf, inOrder: false });
};
