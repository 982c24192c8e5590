/** True where the listing's bit is set. */
export const hasBit = (bitmap: Uint32Array, number: number): boolean =>
  (((bitmap[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;

export const setBit = (bitmap: Uint32Array, number: number): void => {
  bitmap[number >>> 5] = (bitmap[number >>> 5] ?? 0) | (1 << (number & 31));
};

/** Sets the first `count` bits, as far as `dead` does not hold them, and clears the rest. */
export const fillLive = (bitmap: Uint32Array, count: number, dead: Uint32Array | null): void => {
  bitmap.fill(0xffffffff);
  if ((count & 31) !== 0) bitmap[count >>> 5] = (1 << (count & 31)) - 1;
  bitmap.fill(0, (count + 31) >>> 5);
  if (dead === null) return;
  for (let i = 0; i < dead.length; i++) bitmap[i] = (bitmap[i] ?? 0) & ~(dead[i] ?? 0);
};

/** Keeps the bits that both bitmaps have, in the first one. */
export const intersect = (bitmap: Uint32Array, other: Uint32Array, words: number): void => {
  for (let i = 0; i < words; i++) bitmap[i] = (bitmap[i] ?? 0) & (other[i] ?? 0);
};

/** Number of bits set in the first `words` words. */
export const countBits = (bitmap: Uint32Array, words: number): number => {
  let total = 0;
  for (let i = 0; i < words; i++) {
    let bits = bitmap[i] ?? 0;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
    total += Math.imul(bits, 0x01010101) >>> 24;
  }
  return total;
};

/**
 * Writes the numbers of the bits that are set (with `flip` 0) or clear (with `flip` -1) in ascending
 * order and returns how many there are below `count`.
 */
export const listBits = (
  bitmap: Uint32Array,
  count: number,
  flip: 0 | -1,
  list: Uint32Array,
): number => {
  const words = (count + 31) >>> 5;
  let end = 0;
  for (let i = 0; i < words; i++) {
    let bits = (bitmap[i] ?? 0) ^ flip;
    while (bits !== 0) {
      const lowest = bits & -bits;
      list[end] = (i << 5) + 31 - Math.clz32(lowest);
      end += 1;
      bits ^= lowest;
    }
  }
  while (end > 0 && (list[end - 1] ?? 0) >= count) end -= 1;
  return end;
};
