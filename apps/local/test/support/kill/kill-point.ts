/** The calls at each server in the order in which they came, as `/faults` answers them. */
export type Calls = Readonly<Record<string, readonly string[]>>;

export type KillPoint = {
  readonly server: string;
  readonly operation: string;
  readonly nth: number;
  readonly act: "kill-before" | "kill-after";
};

/** Made by watchers and by the minute's sweep, whether there is something to send or not. */
const watching = ["DescribeStream", "GetShardIterator", "Query"];
/** Counted only when they bring something, so there is no moment before them. */
const polls = ["ReceiveMessage", "GetRecords"];

/** Both sides of every call. */
export const killPointsOf = (calls: Calls): readonly KillPoint[] =>
  Object.entries(calls).flatMap(([server, operations]) =>
    operations.flatMap((operation, at) => {
      if (watching.includes(operation)) return [];
      const nth = operations.slice(0, at + 1).filter((other) => other === operation).length;
      const place = { server, operation, nth };
      const after = { ...place, act: "kill-after" } as const;
      return polls.includes(operation)
        ? [after]
        : [{ ...place, act: "kill-before" } as const, after];
    }),
  );

/** So many of them, evenly spread over the way that a mail goes. */
export const samplePoints = (
  points: readonly KillPoint[],
  count: number,
  offset: number,
): readonly KillPoint[] =>
  Array.from({ length: Math.min(count, points.length) }, (_, at) => {
    const place = Math.floor((at * points.length) / count) + offset;
    return points[place % points.length];
  }).filter((point) => point !== undefined);

export const describePoint = ({ server, operation, nth, act }: KillPoint): string =>
  `${act} ${server} ${operation} #${nth}`;
