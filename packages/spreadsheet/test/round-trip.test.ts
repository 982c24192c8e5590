import { decode, readRows } from "@waymark/spreadsheet/read";
import { writeRows } from "@waymark/spreadsheet/write";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  }
  return bytes;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a table that a spreadsheet wrote", () => {
  test.each([
    ["commas", "name,email\nAda,a@b.example\n"],
    ["semicolons", "name;email\r\nAda;a@b.example\r\n"],
    ["commas and quotes in a heading", '"name","email"\nAda,a@b.example\n'],
    ["tabs", "name\temail\nAda\ta@b.example"],
    ["a byte order mark and empty rows at its end", "\uFEFFname,email\nAda,a@b.example\n,\n\n"],
  ])("is read with %s", (_what, text) => {
    expect(readRows(decode(bytesOf(text)))).toEqual([
      ["name", "email"],
      ["Ada", "a@b.example"],
    ]);
  });

  test("is read in UTF-16, and in what Excel on Windows takes for plain", () => {
    expect(decode(utf16("Zoë;Łukasz"))).toBe("Zoë;Łukasz");
    expect(decode(Uint8Array.from([0x5a, 0x6f, 0xeb]))).toBe("Zoë");
  });

  test("counts a cell of several lines as one row", () => {
    expect(readRows('name,note\n"Ada","one\r\ntwo ""three"""\nBo,\n')).toEqual([
      ["name", "note"],
      ["Ada", 'one\r\ntwo "three"'],
      ["Bo", ""],
    ]);
  });
});

describe("a table that is written", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "|cmd", "%00", "\r=1", "'=1"])(
    "keeps %j from being carried out, and reads it back as it was",
    (text) => {
      const written = writeRows([["before", text]]);
      expect(written).toBe(`\uFEFFbefore,"'${text}"\r\n`);
      expect(readRows(decode(bytesOf(written)))).toEqual([["before", text]]);
    },
  );

  test("keeps numbers as numbers", () => {
    expect(writeRows([["a", -3.5]])).toBe("\uFEFFa,-3.5\r\n");
  });

  test("is read back as it was, whatever its cells hold", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("'", "=", "+", " ", "a", '"', ",", "\n", "@") }),
    );
    const row = fc
      .tuple(cell, cell, cell)
      .filter((cells) => cells.some((one) => one.trim() !== ""));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const written = [["a", "b", "c"], ...rows];
        expect(readRows(decode(bytesOf(writeRows(written))))).toEqual(written);
      }),
    );
  });
});
