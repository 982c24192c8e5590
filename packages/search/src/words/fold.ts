const ASCII = /^[\0-\x7f]*$/;
const MARKS = /\p{M}+/gu;

/** NFKD without marks, lower case: `"Größe ①"` becomes `"große 1"`, `"Étude"` becomes `"etude"`. */
export const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize("NFKD").replace(MARKS, "").toLowerCase();
