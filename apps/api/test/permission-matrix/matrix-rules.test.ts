import { permissions } from "@waymark/api/router";
import { expect, test } from "vitest";
import { columns, relations, roles } from "./caller.ts";
import { readMatrix } from "./read-matrix.ts";

const cells = readMatrix();
const rules: ReadonlyMap<string, string> = new Map(Object.entries(permissions));

const nounOf = (path: string): string => path.split(".")[0] ?? "";
const said = ({ path, column, relation, letter }: (typeof cells)[number]): string =>
  `${path} ${column} ${relation ?? ""} ${letter}`;
const isAnswered = ({ letter }: (typeof cells)[number]): boolean => "doc".includes(letter);

/** What is looked after in the console of an organisation. */
const ofConsole = (path: string): boolean =>
  ["apiKey", "cohort", "cohortHealth", "matchingRun", "sponsorReport", "webhook"].includes(
    nounOf(path),
  ) ||
  /^programme\.(list|get|begin|edit|move)$/.test(path) ||
  /^organisation\.(get|edit|members|invite|withdrawInvitation|changeRole|removeMember)$/.test(path);

test("the file has every cell: each procedure, each role in each relation", () => {
  expect(new Set(cells.map(({ path }) => path))).toEqual(new Set(rules.keys()));
  const perRow = columns.length - roles.length + roles.length * relations.length;
  expect(cells).toHaveLength(rules.size * perRow);
  expect(cells.filter(({ letter }) => !"doc-xsr".includes(letter)).map(said)).toEqual([]);
});

test("a visitor is answered where anybody is, and is asked to sign in everywhere else", () => {
  const visitors = cells.filter(({ column }) => column === "visitor");
  for (const cell of visitors) {
    expect([cell.path, isAnswered(cell)]).toEqual([cell.path, rules.get(cell.path) === "public"]);
    expect([cell.path, isAnswered(cell) || cell.letter === "s"]).toEqual([cell.path, true]);
  }
});

test("a console is not there for who has no role in the organisation, operators among them", () => {
  const outside = cells.filter(
    ({ path, column, relation }) =>
      ofConsole(path) &&
      (["mentee", "mentor", "operator"].includes(column) ||
        (relation !== null && ["other", "former"].includes(relation))),
  );
  expect(outside.length).toBeGreaterThan(1000);
  expect(outside.filter(({ letter }) => letter !== "-").map(said)).toEqual([]);
});

test("a sponsor's viewer sees the report and what it is about, and changes nothing", () => {
  const seen = cells.filter(
    (cell) => ofConsole(cell.path) && cell.column === "sponsor" && isAnswered(cell),
  );
  expect([...new Set(seen.map(({ path }) => path))].toSorted()).toEqual([
    "cohort.get",
    "cohort.list",
    "organisation.get",
    "sponsorReport.show",
  ]);
});

test("no role in an organisation opens what a pair has: only being one of the two does", () => {
  const nouns = ["agreement", "goal", "message", "resource", "referral", "session", "introduction"];
  const ofPairs = cells.filter(
    ({ path, relation }) =>
      (nouns.includes(nounOf(path)) || nounOf(path) === "mentorship") &&
      rules.get(path) === "person" &&
      relation !== null &&
      relation !== "own",
  );
  expect(ofPairs.length).toBeGreaterThan(1000);
  // A list of one's own, or something new: answered to everybody, with nothing of the pair.
  const ofOneself = new Set(["o"]);
  const open = ofPairs.filter(({ letter }) => letter !== "-" && !ofOneself.has(letter));
  expect(open.map(said)).toEqual([]);
});

test("whom the two have blocked meets them nowhere", () => {
  const contacts = ["booking.book", "booking.hold", "booking.bookSeries", "introduction.send"];
  const reads = ["listing.bySlug", "slot.list", "slot.next", "slot.offerings", "slot.explain"];
  const blocked = cells.filter(
    ({ path, relation }) => relation === "blocked" && [...contacts, ...reads].includes(path),
  );
  expect(blocked).toHaveLength((contacts.length + reads.length) * roles.length);
  expect(blocked.filter(({ letter }) => letter !== "-").map(said)).toEqual([]);
});
