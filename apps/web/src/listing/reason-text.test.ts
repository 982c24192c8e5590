import type { SearchHit } from "@waymark/contracts/listing";
import { expect, test } from "vitest";
import { reasonText } from "./reason-text.ts";

type Words = SearchHit["reason"]["words"];

const skills = ["Planning", "Führung", "SQL", "Hiring", "Leadership"];

const textFor = (...words: Words) =>
  reasonText({ skills, reason: { words, facets: [], shared: [] } });

test("a word that the card shows needs no line", () => {
  expect(textFor()).toBeUndefined();
  expect(
    textFor(
      { wanted: "leads", found: "leads", fields: ["headline", "story"] },
      { wanted: "fuhr", found: "Führung", fields: ["skills"] },
      { wanted: "lind", found: "Lindenhof", fields: ["company"] },
    ),
  ).toBeUndefined();
});

test("a word out of sight is named with its places", () => {
  expect(textFor({ wanted: "leader", found: "Leadership", fields: ["skills", "story"] })).toBe(
    "Matches “Leadership” in their skills and story",
  );
});

test("words of the same places are told together", () => {
  expect(
    textFor(
      { wanted: "remote", found: "remote", fields: ["story"] },
      { wanted: "leadership", found: "Leadership", fields: ["skills"] },
      { wanted: "teams", found: "teams", fields: ["story"] },
    ),
  ).toBe("Matches “remote” and “teams” in their story and “Leadership” in their skills");
});

test("a word that was read as another is told, wherever it stands", () => {
  expect(
    textFor(
      { wanted: "planing", found: "Planning", fields: ["skills"] },
      { wanted: "remtoe", found: "remote", fields: ["story"] },
    ),
  ).toBe("“planing” read as “Planning” · “remtoe” read as “remote” in their story");
});
