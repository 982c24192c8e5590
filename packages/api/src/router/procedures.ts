import * as availability from "../availability/index.ts";
import * as booking from "../booking/index.ts";
import * as calendar from "../calendar/index.ts";
import * as delegate from "../delegate/index.ts";
import * as delivery from "../delivery/index.ts";
import * as introduction from "../introduction/index.ts";
import * as listing from "../listing/index.ts";
import * as person from "../person/index.ts";
import * as slot from "../slot/index.ts";

/** Every procedure of the product, by noun. */
export const procedures = {
  availability,
  booking,
  calendar,
  delegate,
  delivery,
  introduction,
  listing,
  person,
  slot,
};

type Nouns = typeof procedures;

export type ProcedurePath = {
  [Noun in keyof Nouns]: `${Noun}.${keyof Nouns[Noun] & string}`;
}[keyof Nouns];
