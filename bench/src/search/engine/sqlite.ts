import type { SQLInputValue } from "node:sqlite";
import type { SearchQuery } from "@waymark/search/query";
import type { OpenEngine, Outcome } from "./engine.ts";
import { openDatabase } from "./sqlite-schema.ts";
import { matchExpression } from "./sqlite-words.ts";

const FACETS = [
  "skill",
  "industry",
  "function",
  "seniority",
  "language",
  "country",
  "price",
] as const;
type Facet = (typeof FACETS)[number];

const QUARTER_MS = 900_000;

const condition = (facet: Facet, count: number): string => {
  const list = Array.from({ length: count }, () => "?").join(",");
  return facet === "skill" || facet === "language"
    ? `listing.number in (select listing from ${facet} where value in (${list}))`
    : `listing.${facet} in (${list})`;
};

const countSql = (facet: Facet, where: string): string => {
  const many = facet === "skill" || facet === "language";
  const value = many ? `${facet}.value` : `listing.${facet}`;
  const join = many ? `join ${facet} on ${facet}.listing = listing.number` : "";
  return `select ${value} as value, count(*) as count from base join listing on listing.number = base.number ${join} ${where} group by 1 order by 2 desc limit 20`;
};

/** A listing has a free slot: one interval and one of the viewer's overlap for long enough. */
const SLOT = `exists (select 1 from slot join wish where slot.listing = listing.number
  and ((max(slot.starts, wish.starts) + ${QUARTER_MS - 1}) / ${QUARTER_MS}) * ${QUARTER_MS} + ?
    <= min(slot.ends, wish.ends))`;

const fillWish = (query: SearchQuery): readonly (readonly [number, number])[] => {
  const from = Math.max(Date.parse(query.slots?.from ?? query.now), Date.parse(query.now));
  const to = Date.parse(query.slots?.to ?? "2100-01-01T00:00:00Z");
  return (query.slots?.within ?? []).map(({ start, end }) => [
    Math.max(from, Date.parse(start)),
    Math.min(to, Date.parse(end)),
  ]);
};

const ORDERS = {
  relevance: "base.score",
  rating: "listing.rating desc",
  newest: "listing.published desc",
  nextSlot: "(select min(starts) from slot where slot.listing = listing.number) nulls last",
} as const;

/** SQLite FTS5 with bm25 weights; facets by SQL over a temporary table of what the words find. */
export const openSqlite: OpenEngine = (listings) => {
  const db = openDatabase(listings);
  const expression = matchExpression(db);
  db.exec("create temp table base (number integer primary key, score real)");
  db.exec("create temp table wish (starts integer, ends integer)");
  const wish = db.prepare("insert into wish values (?, ?)");
  const fillBase = (query: SearchQuery): void => {
    db.exec("delete from base");
    const text = query.text ?? "";
    const match = text === "" ? null : expression(text, query.prefix === true);
    const slot = query.slots === undefined ? "" : `where ${SLOT}`;
    const values: SQLInputValue[] = [];
    if (text !== "") values.push(match ?? "");
    if (query.slots !== undefined) {
      db.exec("delete from wish");
      for (const [starts, ends] of fillWish(query)) wish.run(starts, ends);
      values.push((query.slots.minutes ?? 15) * 60_000);
    }
    if (text !== "" && match === null) return;
    const source =
      text === ""
        ? "select number, 0 from listing"
        : "select listing.number, words.score from (select rowid as number, bm25(words, 8, 8, 4, 3, 1) as score from words where words match ?) words join listing on listing.number = words.number";
    db.prepare(`insert into base ${source} ${slot}`).run(...values);
  };
  const ask = (query: SearchQuery, limit: number): Outcome => {
    fillBase(query);
    const chosen = FACETS.filter((facet) => (query.facets?.[facet] ?? []).length > 0);
    const whereOf = (
      facets: readonly Facet[],
    ): { readonly sql: string; readonly values: string[] } => {
      const parts = facets.map((facet) => condition(facet, query.facets?.[facet]?.length ?? 0));
      return {
        sql: parts.length === 0 ? "" : `where ${parts.join(" and ")}`,
        values: facets.flatMap((facet) => [...(query.facets?.[facet] ?? [])]),
      };
    };
    const all = whereOf(chosen);
    const from = `from base join listing on listing.number = base.number ${all.sql}`;
    const total = Number(db.prepare(`select count(*) as n ${from}`).get(...all.values)?.["n"]);
    const order = ORDERS[query.sort ?? "relevance"];
    const page = db
      .prepare(`select listing.id as id ${from} order by ${order}, listing.number limit ?`)
      .all(...all.values, limit);
    let facetValues = 0;
    for (const facet of FACETS) {
      const where = whereOf(chosen.filter((other) => other !== facet));
      facetValues += db.prepare(countSql(facet, where.sql)).all(...where.values).length;
    }
    return { total, ids: page.map((row) => String(row["id"])), facetValues };
  };
  return { ask };
};
