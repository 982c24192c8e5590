import type { Enrolment } from "./enrolment.ts";

/** Łukasz is found by "lukasz", and José by "jose". */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss");

/** Whether each word that is looked for stands in somebody's name or address. */
export const isCalled = (
  { name, emailAddress }: Pick<Enrolment, "name" | "emailAddress">,
  words: string,
): boolean => {
  const text = plain(`${name} ${emailAddress}`);
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
};
