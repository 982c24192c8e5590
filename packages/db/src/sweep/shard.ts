/** Spreads a day's items over partitions, each of which takes 1,000 writes a second. */
export const shards = ["0", "1", "2", "3"] as const;
export type Shard = (typeof shards)[number];

/** The last hex digit of an id is random or hashed in every kind of id. */
export const shardOf = (id: string): Shard =>
  shards[Number.parseInt(id.slice(-1), 16) % shards.length] ?? shards[0];

/** Sorts behind every id, so that a bound of a moment and this holds all of that moment. */
export const afterEveryId = "~";
/** Sorts before every id; a key may not be empty. */
export const beforeEveryId = "0";
