const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const codes = letters.flatMap((first) => letters.map((second) => first + second));

const named = new Map<string, string>();

/** A language is called by its English, its German or its own name. */
const codeByName = (): ReadonlyMap<string, string> => {
  if (named.size > 0) return named;
  const options = { type: "language", fallback: "none" } as const;
  const lists = [new Intl.DisplayNames(["en"], options), new Intl.DisplayNames(["de"], options)];
  for (const code of codes) {
    const names = [...lists, new Intl.DisplayNames([code], options)].map((list) => list.of(code));
    for (const name of names) {
      if (name !== undefined) named.set(name.toLowerCase(), code);
    }
  }
  return named;
};

/** `en`, `EN-GB`, `English`, `Englisch` are all `en`; null for what is no language. */
export const languageCodeOf = (word: string): string | null => {
  const text = word.trim().toLowerCase();
  if (/^[a-z]{2}(?:[-_][a-z0-9]{2,8})*$/.test(text)) return text.slice(0, 2);
  return codeByName().get(text) ?? null;
};
