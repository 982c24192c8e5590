import { crc32 } from "node:zlib";
import { err, ok, type Result } from "@waymark/domain/result";
import type { SnapshotError } from "./error.ts";
import {
  alignSection,
  CHECKSUM_AT,
  ELEMENT_BYTES,
  ELEMENT_TYPES,
  FILE_LENGTH_AT,
  MAGIC,
  NAME_BYTES,
  ROW_BYTES,
  SECTION_COUNT_AT,
  TABLE_AT,
  VERSION,
  VERSION_AT,
} from "./layout.ts";

export type SectionReader = {
  readonly u8: (name: string) => Uint8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly f32: (name: string) => Float32Array;
  readonly f64: (name: string) => Float64Array;
};

type Place = { readonly type: string; readonly offset: number; readonly length: number };

/** Checks header, table and checksum; the views it hands out share the bytes. */
export const readSections = (given: Uint8Array): Result<SectionReader, SnapshotError> => {
  // Views need alignment, which a slice of a pooled buffer lacks.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  if (bytes.length < TABLE_AT) return err({ code: "snapshot.truncated" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < MAGIC.length; i++) {
    if (bytes[i] !== MAGIC.charCodeAt(i)) return err({ code: "snapshot.not_a_snapshot" });
  }
  if (view.getUint32(VERSION_AT, true) !== VERSION) return err({ code: "snapshot.other_version" });
  if (view.getUint32(FILE_LENGTH_AT, true) !== bytes.length) {
    return err({ code: "snapshot.truncated" });
  }
  if (crc32(bytes.subarray(TABLE_AT)) !== view.getUint32(CHECKSUM_AT, true)) {
    return err({ code: "snapshot.corrupt", detail: "checksum" });
  }
  const places = readTable(bytes, view);
  if (places === null) return err({ code: "snapshot.corrupt", detail: "section table" });
  const at = (name: string, type: string): Place => {
    const place = places.get(name);
    // An empty section fails the checks of lengths that follow.
    return place !== undefined && place.type === type ? place : { type, offset: 0, length: 0 };
  };
  const { buffer, byteOffset } = bytes;
  return ok({
    u8: (name) => new Uint8Array(buffer, byteOffset + at(name, "u8").offset, at(name, "u8").length),
    u16: (name) =>
      new Uint16Array(buffer, byteOffset + at(name, "u16").offset, at(name, "u16").length),
    u32: (name) =>
      new Uint32Array(buffer, byteOffset + at(name, "u32").offset, at(name, "u32").length),
    f32: (name) =>
      new Float32Array(buffer, byteOffset + at(name, "f32").offset, at(name, "f32").length),
    f64: (name) =>
      new Float64Array(buffer, byteOffset + at(name, "f64").offset, at(name, "f64").length),
  });
};

const readTable = (bytes: Uint8Array, view: DataView): ReadonlyMap<string, Place> | null => {
  const count = view.getUint32(SECTION_COUNT_AT, true);
  if (TABLE_AT + count * ROW_BYTES > bytes.length) return null;
  const places = new Map<string, Place>();
  for (let i = 0; i < count; i++) {
    const row = TABLE_AT + i * ROW_BYTES;
    const name = String.fromCharCode(...bytes.subarray(row, row + NAME_BYTES).filter((b) => b > 0));
    const type = ELEMENT_TYPES[view.getUint32(row + NAME_BYTES, true)];
    const offset = view.getUint32(row + NAME_BYTES + 4, true);
    const length = view.getUint32(row + NAME_BYTES + 8, true);
    if (type === undefined || offset % 8 !== 0) return null;
    if (offset + length * ELEMENT_BYTES[type] > bytes.length) return null;
    // The checksum does not cover the count of rows; where the first section begins gives it away.
    if (i === 0 && offset !== alignSection(TABLE_AT + count * ROW_BYTES)) return null;
    places.set(name, { type, offset, length });
  }
  return places;
};
