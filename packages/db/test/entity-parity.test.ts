import { createConversions, createWriteTransaction, Entity } from "electrodb";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entries } from "../src/access-patterns/entries.ts";
import type { Where } from "../src/entity/condition.ts";
import type { Declaration } from "../src/entity/declaration.ts";
import { entityOf } from "../src/entity/entity-of.ts";
import { primaryIndex } from "../src/entity/indexes.ts";
import { arbitraryAmounts, arbitraryAttributes, pick } from "./support/arbitrary-attributes.ts";
import { arbitraryTerms, join, type Term } from "./support/arbitrary-terms.ts";

const tableName = "waymark-of-a-stage";

const ours = (declaration: Declaration) => entityOf(declaration, { tableName });

const theirsAnew = (declaration: Declaration) =>
  new Entity(declaration, {
    table: tableName,
    identifiers: { entity: "kind", version: "v" },
    ignoreOwnership: true,
  });
// Each one is checked by a JSON schema when it is made, which takes longer than hundreds of requests.
const known = new Map<Declaration, ReturnType<typeof theirsAnew>>();

/** Our marks in ElectroDB's words. It must not filter by them: `itemReader` upgrades older items. */
const theirs = (declaration: Declaration) => {
  const entity = known.get(declaration) ?? theirsAnew(declaration);
  known.set(declaration, entity);
  return entity;
};

const where =
  (terms: readonly Term[]): Where<Declaration> =>
  (is) =>
    join(terms, ({ check, name, value }) =>
      check === "notExists" ? is.notExists(name) : is[check](name, value),
    );

type TheirUpdate = ReturnType<ReturnType<typeof theirs>["update"]>;
type TheirWhere = Parameters<ReturnType<TheirUpdate["add"]>["where"]>[0];

const theirWhere =
  (terms: readonly Term[]): TheirWhere =>
  (names, is) =>
    join(terms, ({ check, name, value }) =>
      check === "notExists" ? is.notExists(names[name]) : is[check](names[name], value),
    );

const declarations = entries.map(({ declaration }) => declaration);
const keyNames = (declaration: Declaration): readonly string[] => {
  const { pk, sk } = primaryIndex(declaration);
  return [...pk.composite, ...sk.composite];
};

describe.each(declarations)("requests for $model.entity are those of ElectroDB", (declaration) => {
  const mine = ours(declaration);
  const oracle = theirs(declaration);
  const attributes = arbitraryAttributes(declaration);
  const terms = arbitraryTerms(declaration);
  const keys = attributes.map((item) => pick(item, keyNames(declaration)));

  test("to read an item", () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(mine.get(key)).toStrictEqual(oracle.get(key).params());
      }),
    );
  });

  test("to write an item where none may be, or over any", () => {
    fc.assert(
      fc.property(attributes, (item) => {
        expect(mine.create(item)).toStrictEqual(oracle.create(item).params());
        expect(mine.put(item)).toStrictEqual(oracle.put(item).params());
      }),
    );
  });

  test("to write over an item or remove it under a condition", () => {
    fc.assert(
      fc.property(attributes, terms, (item, terms) => {
        const key = pick(item, keyNames(declaration));
        const put = oracle.put(item).where(theirWhere(terms));
        const remove = oracle.delete(key).where(theirWhere(terms));
        expect(mine.put(item, where(terms))).toStrictEqual(put.params());
        expect(mine.delete(key, where(terms))).toStrictEqual(remove.params());
      }),
    );
  });

  test("to check an item in a transaction without a change", () => {
    fc.assert(
      fc.property(keys, terms, (key, terms) => {
        const [check] = createWriteTransaction({ oracle }, (entities) => [
          entities.oracle.check(key).where(theirWhere(terms)).commit(),
        ]).params().TransactItems;
        expect(Object.entries(check ?? {})).toStrictEqual([
          ["ConditionCheck", mine.check(key, where(terms))],
        ]);
      }),
    );
  });

  test("to remove whatever is there", () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(mine.delete(key)).toStrictEqual(oracle.delete(key).params());
      }),
    );
  });

  test("when an attribute is not declared or a part of the key is missing", () => {
    fc.assert(
      fc.property(attributes, (item) => {
        const more = { ...item, undeclared: 1 };
        expect(mine.put(more)).toStrictEqual(oracle.put(more).params());
      }),
    );
    expect(() => void oracle.get({}).params()).toThrow("Incomplete or invalid key");
    expect(() => mine.get({})).toThrow("as a string");
  });
});

const counting = declarations.filter(({ attributes }) =>
  Object.values(attributes).some(({ type }) => type === "number"),
);

describe.each(counting)(
  "additions to numbers of $model.entity are those of ElectroDB",
  (declaration) => {
    const mine = ours(declaration);
    const oracle = theirs(declaration);
    const additions = fc.tuple(
      arbitraryAttributes(declaration).map((item) => pick(item, keyNames(declaration))),
      arbitraryAmounts(declaration),
      arbitraryTerms(declaration),
    );

    test("with and without a condition", () => {
      fc.assert(
        fc.property(additions, ([key, amounts, terms]) => {
          const add = oracle.update(key).add(amounts);
          expect(mine.add(key, amounts)).toStrictEqual(add.params());
          expect(mine.add(key, amounts, where(terms))).toStrictEqual(
            add.where(theirWhere(terms)).params(),
          );
        }),
      );
    });
  },
);

const indexes = declarations.flatMap((declaration) =>
  Object.entries(declaration.indexes)
    .filter(([, { index }]) => index !== undefined)
    .map(([name, { pk, sk }]) => ({ entity: declaration.model.entity, name, declaration, pk, sk })),
);

describe.each(indexes)("queries of $entity $name are those of ElectroDB", (index) => {
  const { declaration, name, pk, sk } = index;
  const mine = ours(declaration);
  const oracle = theirs(declaration);
  const attributes = arbitraryAttributes(declaration);
  const partitionOf = (partition: object) => oracle.query[name]?.(partition);

  test("for a page of a partition in either order", () => {
    fc.assert(
      fc.property(
        attributes.map((item) => pick(item, pk.composite)),
        fc.constantFrom("asc", "desc"),
        fc.nat(),
        (partition, order, limit) => {
          const page = { Limit: limit, ScanIndexForward: order === "asc" };
          expect({ ...mine.query(name, partition), ...page }).toStrictEqual(
            partitionOf(partition)?.params({ order, limit }),
          );
        },
      ),
    );
  });

  test("for what stands in a partition up to a place", () => {
    fc.assert(
      fc.property(attributes, (item) => {
        const [partition, place] = [pick(item, pk.composite), pick(item, sk.composite)];
        expect(mine.query(name, partition, place)).toStrictEqual(
          partitionOf(partition)?.lte(place).params(),
        );
      }),
    );
  });

  test("for what comes after an item", () => {
    const access = createConversions(oracle).byAccessPattern[name];
    fc.assert(
      fc.property(attributes, (item) => {
        expect(mine.startKey(name, item)).toStrictEqual(access?.fromComposite.toKeys(item));
      }),
    );
  });
});

const places = declarations.flatMap((declaration) =>
  Object.entries(declaration.indexes).flatMap(([name, { pk, sk }]) =>
    sk.composite.length === 0
      ? []
      : [{ entity: declaration.model.entity, name, declaration, pk, sk }],
  ),
);

test.each(places)("queries of $entity $name between two places are those of ElectroDB", (place) => {
  const { declaration, name, pk, sk } = place;
  const attributes = arbitraryAttributes(declaration);
  fc.assert(
    fc.property(attributes, attributes, (one, other) => {
      const [from, upTo] = [pick(one, sk.composite), pick(other, sk.composite)];
      const partition = pick(one, pk.composite);
      expect(ours(declaration).between(name, partition, from, upTo)).toStrictEqual(
        theirs(declaration).query[name]?.(partition).between(from, upTo).params(),
      );
    }),
  );
});
