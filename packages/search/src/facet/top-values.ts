import type { FacetValues } from "../engine/index-view.ts";
import type { FacetCount } from "../query/query.ts";

/** The most frequent values, most first, then in the order of the values; none with a count of 0. */
export const topValues = (
  counts: Int32Array,
  values: FacetValues,
  most: number,
): readonly FacetCount[] => {
  const best: number[] = [];
  for (let ordinal = 0; ordinal < values.count; ordinal++) {
    const count = counts[ordinal] ?? 0;
    if (count === 0) continue;
    let at = best.length;
    if (at === most && count <= (counts[best[at - 1] ?? 0] ?? 0)) continue;
    while (at > 0 && (counts[best[at - 1] ?? 0] ?? 0) < count) at -= 1;
    best.splice(at, 0, ordinal);
    if (best.length > most) best.pop();
  }
  return best.map((ordinal) => ({
    value: values.valueAt(ordinal),
    count: counts[ordinal] ?? 0,
  }));
};
