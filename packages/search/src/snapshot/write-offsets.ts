/** Running sums: where each entry starts, and behind the last one where all end. */
export const writeOffsets = (sizes: ArrayLike<number>, offsets: Uint32Array): void => {
  for (let i = 0; i < sizes.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (sizes[i] ?? 0);
};
