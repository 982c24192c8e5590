import { closeSync, openSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import {
  alignSection,
  CHECKSUM_AT,
  ELEMENT_BYTES,
  layOut,
  type SectionPlan,
  TABLE_AT,
} from "./layout.ts";
import type { SectionWriter } from "./write-sections.ts";

export type FileWriter = SectionWriter & {
  /**
   * Writes all sections, each freed when it is written; the last one of the plan comes in parts.
   * @returns the bytes of the file
   */
  readonly finish: (path: string, last: Iterable<Uint8Array>) => number;
};

/** The sections of a file but the last one, each in memory of its own until it is written. */
export const writeSectionFile = (plan: readonly SectionPlan[]): FileWriter => {
  const { header, lengthOf, fileBytes } = layOut(plan);
  const buffers = new Map<string, ArrayBuffer>();
  const bufferOf = (name: string, elementBytes: number): ArrayBuffer => {
    const known = buffers.get(name);
    if (known !== undefined) return known;
    const made = new ArrayBuffer(alignSection(lengthOf(name) * elementBytes));
    buffers.set(name, made);
    return made;
  };
  return {
    u8: (name) => new Uint8Array(bufferOf(name, 1), 0, lengthOf(name)),
    u16: (name) => new Uint16Array(bufferOf(name, 2), 0, lengthOf(name)),
    u32: (name) => new Uint32Array(bufferOf(name, 4), 0, lengthOf(name)),
    f32: (name) => new Float32Array(bufferOf(name, 4), 0, lengthOf(name)),
    f64: (name) => new Float64Array(bufferOf(name, 8), 0, lengthOf(name)),
    finish: (path, last) => {
      const file = openSync(path, "w");
      let checksum = crc32(header.subarray(TABLE_AT));
      let end = header.length;
      const append = (bytes: Uint8Array): void => {
        checksum = crc32(bytes, checksum);
        writeAll(file, bytes, end);
        end += bytes.length;
      };
      try {
        for (const { name, type } of plan.slice(0, -1)) {
          append(new Uint8Array(bufferOf(name, ELEMENT_BYTES[type])));
          buffers.delete(name);
        }
        for (const part of last) append(part);
        append(new Uint8Array(alignSection(end) - end));
        if (end !== fileBytes) throw new Error("the last section is not of its planned length");
        new DataView(header.buffer).setUint32(CHECKSUM_AT, checksum, true);
        writeAll(file, header, 0);
        return fileBytes;
      } finally {
        closeSync(file);
      }
    },
  };
};

const writeAll = (file: number, bytes: Uint8Array, at: number): void => {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
  }
};
