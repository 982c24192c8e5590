import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

const prose = fc.array(fc.stringMatching(/^[^\s]{1,30}$/), { minLength: 1, maxLength: 60 });

test("wrapping keeps every word in its place and no line is longer than 72 columns", () => {
  fc.assert(
    fc.property(prose, fc.constantFrom("", "> ", "  "), (words, prefix) => {
      const lines = wrap(words.join(" "), prefix).split("\n");
      expect(lines.flatMap((line) => line.slice(prefix.length).split(" "))).toEqual(words);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(72);
    }),
  );
});

test("a link that is longer than a line stays whole", () => {
  const link = `https://waymark.example/${"a".repeat(100)}`;
  expect(wrap(`See ${link} now`)).toBe(`See\n${link}\nnow`);
});

test("an empty line of a quote keeps its mark", () => {
  expect(wrap("", "> ")).toBe(">");
});
