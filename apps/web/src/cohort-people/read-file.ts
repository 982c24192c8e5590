import { readPeople, type Reading } from "@waymark/domain/people-file";
import { decode, readRows } from "@waymark/spreadsheet/read";

/** Ten thousand rows with a paragraph in each. */
const fileBytesMax = 10_000_000;

export type ReadFile =
  | ReturnType<typeof readPeople>
  | { readonly ok: false; readonly error: "too_large" };

/** Loaded with the first file: who only looks at the list does not wait for it. */
export const readText = (text: string, reading: Reading): ReadFile =>
  readPeople(readRows(text), reading);

export const readFile = async (file: File, reading: Reading): Promise<ReadFile> =>
  file.size > fileBytesMax
    ? { ok: false, error: "too_large" }
    : readText(decode(new Uint8Array(await file.arrayBuffer())), reading);
