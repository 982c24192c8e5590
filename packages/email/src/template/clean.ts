// The same characters that domain/text refuses; what was stored before a rule may still hold them.
const directions = /[\u202A-\u202E\u2066-\u2069]/g;
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const controlsButLineBreaks = /[^\P{Cc}\n]+/gu;

/** One line, without control characters and marks that change the direction of what follows. */
export const cleanLine = (text: string): string =>
  text.toWellFormed().replace(directions, "").replace(controls, " ").trim();

/** Several lines, each as in {@link cleanLine}. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(directions, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(controlsButLineBreaks, " ")
    .trim();

/** A person whose name is safe to stand in a mail. */
export const cleanNamed = <Person extends { readonly displayName: string }>(
  someone: Person,
): Person => ({
  ...someone,
  displayName: cleanLine(someone.displayName),
});

export const cleanOptional = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : cleanText(text);
