import { readPeople } from "@waymark/domain/people-file";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const pairs = { shape: "pairs" } as const;
const head = ["Vorname", "Nachname", "E-Mail-Adresse", "Rolle", "Sprachen", "Manager Email"];

const read = (...rows: readonly (readonly string[])[]) => {
  const outcome = readPeople(rows, pairs);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
};

describe("a file of people", () => {
  test("is read by headings in the words that people use, in any order", () => {
    const { people, issues, ignored } = read(
      [...head, "Shoe size"],
      ["Zoë", "Łukasz", "ZOE@Harbour.example", "Mentorin", "Deutsch; English, pt-BR", "", "38"],
    );
    expect(issues).toEqual([]);
    expect(ignored).toEqual(["Shoe size"]);
    expect(people).toEqual([
      {
        row: 2,
        entry: {
          side: "mentor",
          name: "Zoë Łukasz",
          emailAddress: "zoe@harbour.example",
          languages: ["de", "en", "pt"],
        },
      },
    ]);
  });

  test("tells each fault by row and column, and leaves only those rows out", () => {
    const { people, issues } = read(
      ["name", "email", "role", "capacity", "languages", "external", "time zone"],
      ["Ada", "ada@harbour.example", "mentor", "3", "en", "no", "Europe/Berlin"],
      ["", "not an address", "captain", "", "", "", ""],
      ["", "", "", "", "", "", ""],
      ["Bo", "bo@harbour.example", "mentor", "many", "Klingon", "perhaps", "Atlantis"],
      ["Ada again", "ADA@harbour.example", "mentor", "", "", "", ""],
      ["Ada", "ada@harbour.example", "mentee", "", "", "", ""],
    );
    expect(people.map(({ row }) => row)).toEqual([2, 7]);
    expect(issues.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      "3 name missing",
      "3 emailAddress not_an_address",
      "3 side not_a_side",
      "5 capacity not_a_number",
      "5 languages not_a_language",
      "5 timeZone not_a_zone",
      "5 isExternal not_yes_or_no",
      "6 emailAddress twice",
    ]);
    expect(issues.at(-1)?.firstRow).toBe(2);
  });

  test("takes people for what its reader says where it does not say it itself", () => {
    const rows = [
      ["email", "name"],
      ["ada@harbour.example", "Ada"],
    ];
    const sideIn = (reading: Parameters<typeof readPeople>[1]) => {
      const outcome = readPeople(rows, reading);
      return outcome.ok ? outcome.value.people[0]?.entry.side : outcome.error;
    };
    expect(sideIn(pairs)).toBeUndefined();
    expect(sideIn({ ...pairs, sideIfMissing: "mentee" })).toBe("mentee");
    expect(sideIn({ shape: "circles" })).toBe("peer");
  });

  test("is refused whole without people, without addresses, or with more than a cohort holds", () => {
    expect(readPeople([], pairs)).toEqual({ ok: false, error: "empty" });
    expect(readPeople([["email"], [" "]], pairs)).toEqual({ ok: false, error: "empty" });
    expect(readPeople([["name"], ["Ada"]], pairs)).toEqual({
      ok: false,
      error: "no_address_column",
    });
    const many = Array.from({ length: 10_001 }, () => ["a"]);
    expect(readPeople([["email"], ...many], pairs)).toEqual({ ok: false, error: "too_many_rows" });
  });

  test("of whatever cells never throws, and every row is a person, told of, or empty", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("ada@harbour.example", "mentor", "=1+1", "Ada", "\u202E", "en"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (body) => {
        const outcome = readPeople([head, ...body], pairs);
        if (!outcome.ok) return;
        const { people, issues } = outcome.value;
        const told = new Set([...people, ...issues].map(({ row }) => row));
        for (const [at, row] of body.entries()) {
          const isEmpty = row.every((text) => text.trim() === "");
          expect(told.has(at + 2)).toBe(!isEmpty);
        }
      }),
    );
  });
});
