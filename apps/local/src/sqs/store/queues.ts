import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { sql, type Database } from "../../sqlite/index.ts";
import { refuse, type SqsResult } from "../failure.ts";
import { AttributeMap, QueueSettings } from "../queue-attributes.ts";
import { queueNameOfUrl } from "../queue-name.ts";

const jsonText = z.string().transform((text): unknown => JSON.parse(text));

const QueueRow = z.object({
  name: z.string(),
  attributes: jsonText.pipe(AttributeMap),
  created_at: z.int(),
  modified_at: z.int(),
  purged_at: z.int().nullable(),
});

export type Queue = z.infer<typeof QueueRow> & { readonly settings: QueueSettings };

export const findQueue = ({ get }: Database, name: string): Queue | undefined => {
  const row = get(sql`SELECT * FROM queues WHERE name = ${name}`);
  if (row === undefined) return undefined;
  const queue = QueueRow.parse(row);
  return { ...queue, settings: QueueSettings.parse(queue.attributes) };
};

export const getQueue = (database: Database, url: string): SqsResult<Queue> => {
  const queue = findQueue(database, queueNameOfUrl(url));
  return queue === undefined
    ? refuse("QueueDoesNotExist", "The specified queue does not exist.")
    : ok(queue);
};

export const insertQueue = (
  { run }: Database,
  name: string,
  attributes: AttributeMap,
  nowMs: number,
): void => {
  run(sql`INSERT INTO queues (name, attributes, created_at, modified_at)
    VALUES (${name}, ${JSON.stringify(attributes)}, ${nowMs}, ${nowMs})`);
};

export const replaceAttributes = (
  { run }: Database,
  name: string,
  attributes: AttributeMap,
  nowMs: number,
): void => {
  run(sql`UPDATE queues SET attributes = ${JSON.stringify(attributes)}, modified_at = ${nowMs}
    WHERE name = ${name}`);
};

/** Names after `after`, in their order. */
export const listQueueNames = (
  { all }: Database,
  prefix: string,
  after: string,
  limit: number,
): string[] =>
  all(sql`SELECT name FROM queues WHERE name > ${after}
    AND substr(name, 1, ${prefix.length}) = ${prefix} ORDER BY name LIMIT ${limit}`).map(
    (row) => z.object({ name: z.string() }).parse(row).name,
  );
