/** Edits that a word of so many letters may differ by: 1 from 4 letters, 2 from 8. */
export const allowedEdits = (letters: number): number => (letters >= 8 ? 2 : letters >= 4 ? 1 : 0);
