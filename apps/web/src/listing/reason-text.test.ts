import type { SearchHit } from "@waymark/contracts/listing";
import { expect, test } from "vitest";
import { reasonText } from "./reason-text.ts";

type Words = SearchHit["reason"]["words"];

const skills = ["Planning", "Führung", "SQL", "Hiring", "Leadership"];

const card = {
  skills,
  industry: "Energy",
  function: "Data",
  seniority: "lead",
  country: "DE",
} as const;

const textFor = (...words: Words) =>
  reasonText({ ...card, reason: { words, facets: [], shared: [] } });

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

type Shared = SearchHit["reason"]["shared"];

const slid = (likeness: number, shared: Shared = []) =>
  reasonText(
    { ...card, reason: { words: [], facets: [], shared } },
    { likeness, aboutMe: { skills: ["SQL"], industry: "Health", function: "Data", country: "FR" } },
  );

test("a chosen value is named where the card has no room for it", () => {
  const reason = {
    words: [],
    shared: [],
    facets: [
      { facet: "skill", values: ["SQL", "Leadership"] },
      { facet: "language", values: ["de"] },
      { facet: "country", values: ["DE"] },
    ],
  } satisfies SearchHit["reason"];
  expect(reasonText({ ...card, reason })).toBe("Also knows Leadership · In Germany");
});

test("towards like me, what is shared is named, and not all of it where it is much", () => {
  const skill = { facet: "skill", values: ["Planning"] } as const;
  const language = { facet: "language", values: ["de"] } as const;
  expect(
    slid(0.5, [
      { ...skill, values: ["Planning"] },
      { ...language, values: ["de"] },
    ]),
  ).toBe("Shares Planning and German with you");
  expect(slid(1, [{ facet: "skill", values: ["A", "B", "C", "D", "E"] }])).toBe(
    "Shares A, B, C, and 2 more with you",
  );
  expect(slid(0.5)).toBeUndefined();
});

test("towards different from me, what differs is named, and not what is shared", () => {
  expect(slid(-0.5, [{ facet: "skill", values: ["SQL"] }])).toBe(
    "Different industry: Energy, different country: Germany",
  );
});
