import { crc32 } from "node:zlib";
import {
  alignSection,
  CHECKSUM_AT,
  ELEMENT_BYTES,
  ELEMENT_TYPES,
  type ElementType,
  FILE_LENGTH_AT,
  MAGIC,
  NAME_BYTES,
  ROW_BYTES,
  SECTION_COUNT_AT,
  TABLE_AT,
  VERSION,
  VERSION_AT,
} from "./layout.ts";

export type SectionPlan = {
  readonly name: string;
  readonly type: ElementType;
  readonly length: number;
};

export type SectionWriter = {
  readonly u8: (name: string) => Uint8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly f32: (name: string) => Float32Array;
  readonly f64: (name: string) => Float64Array;
  /** Seals the file with its checksum; nothing is written after it. */
  readonly finish: () => Uint8Array;
};

/** Lays out the whole file at once, so that every section is filled in place and never copied. */
export const writeSections = (plan: readonly SectionPlan[]): SectionWriter => {
  const offsets = new Map<string, { readonly offset: number; readonly length: number }>();
  let end = TABLE_AT + plan.length * ROW_BYTES;
  for (const section of plan) {
    const offset = alignSection(end);
    offsets.set(section.name, { offset, length: section.length });
    end = offset + section.length * ELEMENT_BYTES[section.type];
  }
  const buffer = new ArrayBuffer(alignSection(end));
  writeHeader(buffer, plan, offsets);
  const place = (name: string): { readonly offset: number; readonly length: number } => {
    const found = offsets.get(name);
    if (found === undefined) throw new Error(`no section ${name} in the plan`);
    return found;
  };
  return {
    u8: (name) => new Uint8Array(buffer, place(name).offset, place(name).length),
    u16: (name) => new Uint16Array(buffer, place(name).offset, place(name).length),
    u32: (name) => new Uint32Array(buffer, place(name).offset, place(name).length),
    f32: (name) => new Float32Array(buffer, place(name).offset, place(name).length),
    f64: (name) => new Float64Array(buffer, place(name).offset, place(name).length),
    finish: () => {
      const checksum = crc32(new Uint8Array(buffer, TABLE_AT));
      new DataView(buffer).setUint32(CHECKSUM_AT, checksum, true);
      return new Uint8Array(buffer);
    },
  };
};

const writeHeader = (
  buffer: ArrayBuffer,
  plan: readonly SectionPlan[],
  offsets: ReadonlyMap<string, { readonly offset: number; readonly length: number }>,
): void => {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  const ascii = new TextEncoder();
  bytes.set(ascii.encode(MAGIC));
  view.setUint32(VERSION_AT, VERSION, true);
  view.setUint32(SECTION_COUNT_AT, plan.length, true);
  view.setUint32(FILE_LENGTH_AT, buffer.byteLength, true);
  plan.forEach((section, i) => {
    const row = TABLE_AT + i * ROW_BYTES;
    bytes.set(ascii.encode(section.name), row);
    view.setUint32(row + NAME_BYTES, ELEMENT_TYPES.indexOf(section.type), true);
    view.setUint32(row + NAME_BYTES + 4, offsets.get(section.name)?.offset ?? 0, true);
    view.setUint32(row + NAME_BYTES + 8, section.length, true);
  });
};
