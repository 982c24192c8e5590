// Hebrew, Arabic and their neighbours, and the scripts of plane 1 that run from right to left.
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Keeps a person's words from turning the order of the words around them, where there is no markup
 * for it: subjects and text parts. The marks (UAX 9, 2.4.2) are added only where they are needed, as
 * some old clients show them as boxes.
 */
export const isolate = (text: string): string =>
  rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
