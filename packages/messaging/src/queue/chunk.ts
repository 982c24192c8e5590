/**
 * Splits in order into runs of at most `maxCount` items and `maxBytes` together. An item that is
 * larger than `maxBytes` is a run of its own.
 */
export const chunk = <Item>(
  items: readonly Item[],
  bounds: { readonly maxCount: number; readonly maxBytes: number },
  bytesOf: (item: Item) => number,
): readonly (readonly Item[])[] => {
  const chunks: Item[][] = [];
  let room = { count: 0, bytes: 0 };
  for (const item of items) {
    const bytes = bytesOf(item);
    if (room.count === 0 || room.bytes < bytes) {
      chunks.push([]);
      room = { count: bounds.maxCount, bytes: bounds.maxBytes };
    }
    chunks.at(-1)?.push(item);
    room = { count: room.count - 1, bytes: room.bytes - bytes };
  }
  return chunks;
};
