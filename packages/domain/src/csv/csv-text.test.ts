import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "./csv-text.ts";

test("cells with separators, quotes and line breaks stay one cell", () => {
  expect(csvText([["a,b", 'say "hi"', "one\ntwo", 7, null]])).toBe(
    '\uFEFF"a,b","say ""hi""","one\ntwo",7,\r\n',
  );
});

test("no text begins as a formula, and negative numbers stay numbers", () => {
  expect(csvText([["=1+1", "+49", "@name", "-x", -1.5]])).toBe(
    "\uFEFF'=1+1,'+49,'@name,'-x,-1.5\r\n",
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(csvText([[text]])).not.toMatch(/^\uFEFF"?[=+\-@\t]/u);
    }),
  );
});
