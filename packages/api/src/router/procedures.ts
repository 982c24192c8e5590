import * as delivery from "../delivery/index.ts";
import * as introduction from "../introduction/index.ts";
import * as listing from "../listing/index.ts";
import * as person from "../person/index.ts";

/** Every procedure of the product, by noun. */
export const procedures = { delivery, introduction, listing, person };

type Nouns = typeof procedures;

export type ProcedurePath = {
  [Noun in keyof Nouns]: `${Noun}.${keyof Nouns[Noun] & string}`;
}[keyof Nouns];
