const boms = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

const markedAs = (bytes: Uint8Array): string | undefined =>
  boms.find((bom) => bom.bytes.every((byte, at) => bytes[at] === byte))?.encoding;

/**
 * The text of a file as spreadsheets write it: with a byte order mark in what that says, else in UTF-8,
 * and where it is none, in what Excel on Windows takes for plain (windows-1252).
 */
export const decode = (bytes: Uint8Array): string => {
  const marked = markedAs(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
