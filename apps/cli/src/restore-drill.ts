import { randomUUID } from "node:crypto";
import { DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createTable } from "@waymark/db/create-table";
import { type Comparison, compareTables } from "./restore-drill/compare-tables.ts";
import { copyTable } from "./restore-drill/copy-table.ts";
import { env } from "./env.ts";

type Options = {
  /** A table that AWS restored; without it the drill makes one of its own. */
  readonly restored?: string | undefined;
  /** Leaves the drill's own table. */
  readonly keep: boolean;
};

const shownDifferences = 50;

const timed = async <Value>(run: () => Promise<Value>): Promise<[Value, string]> => {
  const startedMs = performance.now();
  const value = await run();
  return [value, `${((performance.now() - startedMs) / 1000).toFixed(1)} s`];
};

const describe = ({ itemCount, byKind, differences }: Comparison): readonly string[] => [
  `  ${itemCount} items compared, ${differences.length} differ`,
  ...[...byKind]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => `  ${String(count).padStart(8)}  ${kind}`),
  ...differences
    .slice(0, shownDifferences)
    .map(({ kind, key, attributes }) => `  ${kind}: ${key}  ${attributes.join(", ")}`.trimEnd()),
  ...(differences.length > shownDifferences
    ? [`  and ${differences.length - shownDifferences} more`]
    : []),
];

/**
 * Shows that the table can be had again. On AWS give it the table that a restore to a point in time
 * made, `--restored`; in the local cloud it makes a copy, which stands in for that. What was written
 * since the restore shows as a difference.
 *
 * @returns how long each part took and what differs; the exit code is 1 when anything does
 * @throws without an endpoint and without `--restored`: AWS restores better than this can copy
 */
export const restoreDrill = async ({
  restored,
  keep,
}: Options): Promise<{ readonly text: string; readonly exitCode: number }> => {
  if (restored === undefined && env.AWS_ENDPOINT_URL_DYNAMODB === undefined) {
    throw new Error("restore-drill: --restored, the table that AWS restored (docs/deploy.md)");
  }
  const client = new DynamoDBClient({});
  const target = restored ?? `${env.TABLE_NAME}-drill-${randomUUID().slice(0, 8)}`;
  const lines = [`restore-drill: ${env.TABLE_NAME} against ${target}`];
  try {
    if (restored === undefined) {
      await createTable(client, target, { isStreamed: false });
      const [count, took] = await timed(() => copyTable(client, env.TABLE_NAME, target));
      lines.push(`  ${count} items restored in ${took}`);
    }
    const [comparison, took] = await timed(() => compareTables(client, env.TABLE_NAME, target));
    lines.push(...describe(comparison), `  compared in ${took}`);
    return { text: lines.join("\n"), exitCode: comparison.differences.length === 0 ? 0 : 1 };
  } finally {
    // Only ever the table that this run made; the name of another is never built.
    if (restored === undefined && !keep) {
      await client.send(new DeleteTableCommand({ TableName: target }));
    }
    client.destroy();
  }
};
