import { Slug } from "../listing/index.ts";

const lengthMax = 60;

/**
 * An address that is made of a name: letters of other scripts have none in it, so a name without
 * any Latin letter or digit gives `fallback`.
 */
export const slugOf = (name: string, fallback: string): Slug => {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, lengthMax)
    .replaceAll(/^-+|-+$/g, "");
  return Slug.parse(plain === "" ? fallback : plain);
};
