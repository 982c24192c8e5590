import MiniSearch from "minisearch";
import { splitWords } from "@waymark/search/words";
import { makeListings } from "../make-listing.ts";
import type { OpenEngine } from "./engine.ts";
import { createSieve, everything } from "./sieve.ts";

/** MiniSearch with its own fuzzy and prefix search, set to the rules of the exchange format. */
export const openMiniSearch: OpenEngine = (listings) => {
  const sieve = createSieve();
  const index = new MiniSearch({
    fields: ["name", "headline", "story", "skills", "company"],
    idField: "number",
    tokenize: (text) => [...splitWords(text)],
    processTerm: (term) => term,
  });
  let number = 0;
  for (const listing of makeListings(listings)) {
    sieve.add(listing);
    index.add({ ...listing, number, skills: listing.skills.join(" ") });
    number += 1;
  }
  return {
    ask: (asked, limit) => {
      const words = splitWords(asked.text ?? "");
      if (words.length === 0) return sieve.answer(everything(sieve.size()), asked, limit);
      const found = index.search(words.join(" "), {
        combineWith: "AND",
        boost: { skills: 8, headline: 8, name: 4, company: 3 },
        prefix: (_, i, terms) => asked.prefix === true && i === terms.length - 1,
        fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
      });
      const numbers = found.map(({ id }) => Number(id));
      return sieve.answer(numbers, asked, limit);
    },
  };
};
