import { requestChecks } from "@waymark/domain/introduction";
import { expect, test } from "vitest";
import { holdsQuote, quotableLines, withoutQuote, withQuote } from "./quotable-lines.ts";

const listing = {
  headline: "From hospital nurse to product lead in eight years",
  story:
    "I started on a ward at night. Then a broken roster tool made me learn to code, and nothing was the same after that.",
  lesson: "I hired too fast. Two good people left because I had not said what the job was.",
  skills: ["Roadmaps"],
};

test("lines to quote come from headline, lesson and story in turns", () => {
  expect(quotableLines(listing)).toEqual([
    listing.headline,
    "Two good people left because I had not said what the job was.",
    "I started on a ward at night.",
    "Then a broken roster tool made me learn to code, and nothing was the same after that.",
  ]);
});

test("a sentence too long to quote is not offered", () => {
  const long = `This sentence ${"goes on and ".repeat(30)}ends.`;
  expect(quotableLines({ ...listing, story: long })).not.toContain(long);
});

test("sentences of a script without spaces are found, too", () => {
  const story =
    "夜勤の病棟で看護師として働き始めたのが私の仕事人生の最初の一歩でした。壊れた勤務表の道具が私にプログラミングを学ばせてくれたのです。";
  expect(quotableLines({ ...listing, lesson: "", story })).toHaveLength(3);
});

test("every line that is offered satisfies the check for a quote", () => {
  for (const line of quotableLines(listing)) {
    const whyYou = withQuote("", line);
    const check = requestChecks({ goal: "", whyYou, ask: "" }, listing).find(
      ({ code }) => code === "why_you_quotes_the_listing",
    );
    expect(check?.passed).toBe(true);
  }
});

test("a quote goes to the end and can be taken back", () => {
  const quoted = withQuote("You wrote:", listing.headline);
  expect(quoted).toBe(`You wrote: “${listing.headline}” `);
  expect(holdsQuote(quoted, listing.headline)).toBe(true);
  expect(withoutQuote(quoted, listing.headline).trim()).toBe("You wrote:");
});
