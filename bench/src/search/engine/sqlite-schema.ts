import { DatabaseSync } from "node:sqlite";
import { splitWords } from "@waymark/search/words";
import { makeListings } from "../make-listing.ts";

const SCHEMA = `
  create table listing (number integer primary key, id text, industry text, function text,
    seniority text, country text, price text, rating real, published integer);
  create table skill (listing integer, value text, primary key (value, listing)) without rowid;
  create table language (listing integer, value text, primary key (value, listing)) without rowid;
  create table slot (listing integer, starts integer, ends integer);
  create virtual table words using fts5(skills, headline, name, company, story,
    content='', tokenize="unicode61 remove_diacritics 2 tokenchars '+#'", prefix='2 3');
  create virtual table vocabulary using fts5vocab(words, row);
  create virtual table similar using fts5(word, tokenize='trigram');
`;

const INDEXES = `
  create index listing_industry on listing (industry);
  create index listing_function on listing (function);
  create index listing_country on listing (country);
  create index skill_listing on skill (listing, value);
  create index language_listing on language (listing, value);
  create index slot_listing on slot (listing, starts, ends);
  insert into similar select term from vocabulary where length(term) > 2;
  analyze;
`;

/** The text as the other engines read it, so that all index the same words. */
const text = (raw: string): string => splitWords(raw).join(" ");

/** One database in memory: FTS5 for the words, plain tables and indexes for the rest. */
export const openDatabase = (listings: number): DatabaseSync => {
  const db = new DatabaseSync(":memory:");
  db.exec(SCHEMA);
  db.exec("begin");
  const insert = db.prepare("insert into listing values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const skill = db.prepare("insert into skill values (?, ?)");
  const language = db.prepare("insert into language values (?, ?)");
  const slot = db.prepare("insert into slot values (?, ?, ?)");
  const words = db.prepare(
    "insert into words (rowid, skills, headline, name, company, story) values (?, ?, ?, ?, ?, ?)",
  );
  let number = 0;
  for (const l of makeListings(listings)) {
    number += 1;
    const price = l.priceCents === 0 ? "free" : "paid";
    const published = Date.parse(l.publishedAt);
    insert.run(
      number,
      l.id,
      l.industry,
      l.function,
      l.seniority,
      l.country,
      price,
      l.rating,
      published,
    );
    for (const value of l.skills) skill.run(number, value);
    for (const value of l.languages) language.run(number, value);
    for (const { start, end } of l.freeSlots) slot.run(number, Date.parse(start), Date.parse(end));
    const skills = text(l.skills.join(" "));
    words.run(number, skills, text(l.headline), text(l.name), text(l.company), text(l.story));
  }
  db.exec("commit");
  db.exec(INDEXES);
  return db;
};
