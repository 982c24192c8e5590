/** Why bytes cannot be opened as a snapshot; the caller goes on with the last good one. */
export type SnapshotError =
  | { readonly code: "snapshot.not_a_snapshot" }
  | { readonly code: "snapshot.other_version" }
  | { readonly code: "snapshot.truncated" }
  | { readonly code: "snapshot.corrupt"; readonly detail: string };

/** Why a set of listings cannot be built; the limits are those of the format. */
export type BuildError =
  | { readonly code: "build.duplicate_id"; readonly id: string }
  | { readonly code: "build.too_many_listings"; readonly max: number }
  | { readonly code: "build.too_many_values"; readonly facet: string; readonly max: number };
