/** Strings as UTF-8 behind each other, decoded when asked for. */
export type StringTable = {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  readonly count: number;
};

const decoder = new TextDecoder();

export const stringAt = (table: StringTable, i: number): string =>
  decoder.decode(table.bytes.subarray(table.offsets[i] ?? 0, table.offsets[i + 1] ?? 0));

/** The first position whose string is not below `wanted`; the table is sorted by UTF-16 units. */
export const lowerBound = (table: StringTable, wanted: string): number => {
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stringAt(table, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The position of a string in a sorted table, or -1. */
export const positionOf = (table: StringTable, wanted: string): number => {
  const position = lowerBound(table, wanted);
  return position < table.count && stringAt(table, position) === wanted ? position : -1;
};

/** Bytes that a string takes in a table. */
export const utf8Length = (text: string): number => Buffer.byteLength(text, "utf8");

/** Fills both sections of a table whose sizes were planned with `utf8Length`. */
export const writeStrings = (
  strings: readonly string[],
  offsets: Uint32Array,
  bytes: Uint8Array,
): void => {
  const encoder = new TextEncoder();
  let end = 0;
  strings.forEach((text, i) => {
    offsets[i] = end;
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
  });
  offsets[strings.length] = end;
};
