import { crc32 } from "node:zlib";
import { CHECKSUM_AT, layOut, type SectionPlan, TABLE_AT } from "./layout.ts";

/** The sections of a file that is being written, filled in place. */
export type SectionWriter = {
  readonly u8: (name: string) => Uint8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly f32: (name: string) => Float32Array;
  readonly f64: (name: string) => Float64Array;
};

export type MemoryWriter = SectionWriter & {
  /** Seals the file with its checksum; nothing is written after it. */
  readonly finish: () => Uint8Array;
};

/** Lays out the whole file in memory at once, so that no section is ever copied. */
export const writeSections = (plan: readonly SectionPlan[]): MemoryWriter => {
  const { header, offsetOf, lengthOf, fileBytes } = layOut(plan);
  const buffer = new ArrayBuffer(fileBytes);
  new Uint8Array(buffer).set(header);
  return {
    u8: (name) => new Uint8Array(buffer, offsetOf(name), lengthOf(name)),
    u16: (name) => new Uint16Array(buffer, offsetOf(name), lengthOf(name)),
    u32: (name) => new Uint32Array(buffer, offsetOf(name), lengthOf(name)),
    f32: (name) => new Float32Array(buffer, offsetOf(name), lengthOf(name)),
    f64: (name) => new Float64Array(buffer, offsetOf(name), lengthOf(name)),
    finish: () => {
      const checksum = crc32(new Uint8Array(buffer, TABLE_AT));
      new DataView(buffer).setUint32(CHECKSUM_AT, checksum, true);
      return new Uint8Array(buffer);
    },
  };
};
