import { type IdKind, idPrefixes } from "@waymark/domain/id";

/** The id of a kind with that number, as text: `numberedId("person", 7)` is `per_00…07`. */
export const numberedId = (kind: IdKind, number: number): string =>
  `${idPrefixes[kind]}_${number.toString(16).padStart(32, "0")}`;
