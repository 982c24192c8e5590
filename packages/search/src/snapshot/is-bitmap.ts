/** A value that more than one listing in 32 has is kept as a bitmap, the others as a list. */
export const isBitmap = (total: number, listings: number): boolean => total * 32 > listings;

/** 32-bit words of a bitmap over all listings. */
export const bitmapWords = (listings: number): number => (listings + 31) >>> 5;
