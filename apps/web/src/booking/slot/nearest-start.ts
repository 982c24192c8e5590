/** The start that is the least away from the one that was wanted; the earlier of two as far. */
export const nearestStart = (starts: readonly string[], wanted: string): string | undefined => {
  const distance = (start: string): number => Math.abs(Date.parse(start) - Date.parse(wanted));
  return starts.toSorted((a, b) => distance(a) - distance(b))[0];
};
