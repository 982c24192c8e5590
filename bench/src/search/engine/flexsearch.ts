import { Index } from "flexsearch";
import { splitWords } from "@waymark/search/words";
import { makeListings } from "../make-listing.ts";
import type { OpenEngine } from "./engine.ts";
import { createSieve, everything } from "./sieve.ts";

/** FlexSearch over the joined text, beginnings of words indexed; it has no edit distance. */
export const openFlexSearch: OpenEngine = (listings) => {
  const sieve = createSieve();
  const index = new Index({
    tokenize: "forward",
    encode: (text: string) => [...splitWords(text)],
    cache: false,
  });
  let number = 0;
  for (const listing of makeListings(listings)) {
    sieve.add(listing);
    const { skills, headline, name, company, story } = listing;
    index.add(number, [skills.join(" "), headline, name, company, story].join(" "));
    number += 1;
  }
  return {
    ask: (asked, limit) => {
      const words = splitWords(asked.text ?? "");
      if (words.length === 0) return sieve.answer(everything(sieve.size()), asked, limit);
      const found = index.search(words.join(" "), { limit: listings });
      return sieve.answer(found.map(Number), asked, limit);
    },
  };
};
