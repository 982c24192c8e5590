import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "../src/words/index.ts";

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        "Z",
        "9",
        "+",
        "#",
        " ",
        ",",
        "É",
        "ß",
        "𝒳",
        "ﬁ",
        "①",
        "ी",
        "क",
        "\u0301",
      ),
      fc.nat(0xffff).map((u) => String.fromCharCode(u)),
    ),
  )
  .map((parts) => parts.join(""));

describe("words", () => {
  it("are the maximal runs of letters, digits, + and # of the folded text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
        expect(splitWords(text)).toEqual([...(folded.match(/[\p{L}\p{N}+#]+/gu) ?? [])]);
      }),
      { numRuns: 2000 },
    );
  });

  it("are cut at 255 letters, also where a letter takes two units", () => {
    expect(splitWords(`${"a".repeat(300)} b`)).toEqual(["a".repeat(255), "b"]);
    expect(splitWords("𐐨".repeat(256))).toEqual(["𐐨".repeat(255)]);
  });
});
