/** Bytes of one element of a section, by its type. */
export const ELEMENT_BYTES = { u8: 1, u16: 2, u32: 4, f32: 4, f64: 8 } as const;

export type ElementType = keyof typeof ELEMENT_BYTES;

/** The number by which a section table names a type. */
export const ELEMENT_TYPES = ["u8", "u16", "u32", "f32", "f64"] as const;

/**
 * The file, little-endian: magic (8 bytes), version, number of sections, length of the whole file,
 * CRC-32 of all that follows it; a table of sections; the sections, each aligned to 8 bytes.
 */
export const MAGIC = "WAYMARKS";
export const VERSION = 2;
export const VERSION_AT = 8;
export const SECTION_COUNT_AT = 12;
export const FILE_LENGTH_AT = 16;
export const CHECKSUM_AT = 20;
export const TABLE_AT = 24;

/** A row of the table: name in ASCII padded with zeros, type, offset, number of elements, unused. */
export const NAME_BYTES = 24;
export const ROW_BYTES = NAME_BYTES + 16;

export const alignSection = (offset: number): number => Math.ceil(offset / 8) * 8;

export type SectionPlan = {
  readonly name: string;
  readonly type: ElementType;
  readonly length: number;
};

/** Where the sections of a plan lie, and the bytes before them; the checksum is still missing. */
export type Layout = {
  readonly header: Uint8Array;
  readonly offsetOf: (name: string) => number;
  readonly lengthOf: (name: string) => number;
  readonly fileBytes: number;
};

export const layOut = (plan: readonly SectionPlan[]): Layout => {
  const places = new Map<string, { readonly offset: number; readonly length: number }>();
  const header = new Uint8Array(alignSection(TABLE_AT + plan.length * ROW_BYTES));
  const view = new DataView(header.buffer);
  const ascii = new TextEncoder();
  let end = header.length;
  plan.forEach(({ name, type, length }, i) => {
    const row = TABLE_AT + i * ROW_BYTES;
    places.set(name, { offset: end, length });
    header.set(ascii.encode(name), row);
    view.setUint32(row + NAME_BYTES, ELEMENT_TYPES.indexOf(type), true);
    view.setUint32(row + NAME_BYTES + 4, end, true);
    view.setUint32(row + NAME_BYTES + 8, length, true);
    end = alignSection(end + length * ELEMENT_BYTES[type]);
  });
  header.set(ascii.encode(MAGIC));
  view.setUint32(VERSION_AT, VERSION, true);
  view.setUint32(SECTION_COUNT_AT, plan.length, true);
  view.setUint32(FILE_LENGTH_AT, end, true);
  const place = (name: string): { readonly offset: number; readonly length: number } => {
    const found = places.get(name);
    if (found === undefined) throw new Error(`no section ${name} in the plan`);
    return found;
  };
  return {
    header,
    offsetOf: (name) => place(name).offset,
    lengthOf: (name) => place(name).length,
    fileBytes: end,
  };
};
