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
export const VERSION = 1;
export const VERSION_AT = 8;
export const SECTION_COUNT_AT = 12;
export const FILE_LENGTH_AT = 16;
export const CHECKSUM_AT = 20;
export const TABLE_AT = 24;

/** A row of the table: name in ASCII padded with zeros, type, offset, number of elements, unused. */
export const NAME_BYTES = 24;
export const ROW_BYTES = NAME_BYTES + 16;

export const alignSection = (offset: number): number => Math.ceil(offset / 8) * 8;
