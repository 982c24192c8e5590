import type { Random } from "../../random/index.ts";
import type { Place } from "./place.ts";

export type Name = { readonly displayName: string; readonly slug: string };

// Letters that are letters of their own and not another one with a mark.
const ownLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  ı: "i",
};

/** Lower-case letters of the Latin alphabet and hyphens; marks are dropped. */
const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[ßłøđðþæı]/g, (letter) => ownLetters[letter] ?? "")
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

const pickFrom = (random: Random, names: string): { written: string; latin: string } => {
  const [written = "", latin = written] = random.pick(names.split(" ")).split("=");
  return { written, latin };
};

/** Somebody's name as it is written where they come from, and how an address spells it. */
export const makeName = (random: Random, place: Place): Name => {
  const group = random.pick(place.names);
  const given = pickFrom(random, group.given);
  const family = pickFrom(random, group.family);
  const [first, second] = place.order === "givenFirst" ? [given, family] : [family, given];
  const separator = place.order === "familyJoined" ? "" : " ";
  return {
    displayName: `${first.written}${separator}${second.written}`.normalize("NFC"),
    slug: toSlug(`${given.latin} ${family.latin}`),
  };
};
