import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { parseJson, readBody } from "@waymark/local/http";
import { closeServer, listen, LOOPBACK } from "@waymark/local/process";
import * as z from "zod";

export type Counts = {
  readUnits: number;
  writeUnits: number;
  messages: number;
};

export type MeterProxy = { readonly endpoint: string; readonly stop: () => Promise<void> };

const maxBytes = 64_000_000;

const Capacity = z.object({ CapacityUnits: z.number() });
const Consumed = z.object({
  ConsumedCapacity: z.union([Capacity, z.array(Capacity)]).optional(),
});
const Batch = z.object({ Entries: z.array(z.unknown()) });

const reads = new Set(["GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems"]);
const writes = new Set([
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "BatchWriteItem",
  "TransactWriteItems",
]);

const unitsOf = (json: unknown): number => {
  const { ConsumedCapacity: consumed } = Consumed.parse(json);
  return [consumed ?? []].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
};

/**
 * Stands before DynamoDB Local or the queues and counts what AWS would ask money for. DynamoDB is
 * made to tell what each call consumes; the functions do not notice.
 */
export const startMeterProxy = async (
  upstream: () => string,
  counts: Counts,
): Promise<MeterProxy> => {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request, maxBytes);
    if (body === "too-large") throw new Error("too large");
    const target = String(request.headers["x-amz-target"] ?? "");
    const operation = target.split(".")[1] ?? "";
    const isOfTable =
      target.startsWith("DynamoDB_") && (reads.has(operation) || writes.has(operation));
    const text = body.toString("utf8");
    const asked = isOfTable ? text.replace("{", '{"ReturnConsumedCapacity":"TOTAL",') : text;
    const headers = new Headers();
    for (const name of ["authorization", "content-type", "x-amz-date", "x-amz-target"]) {
      headers.set(name, String(request.headers[name] ?? ""));
    }
    const answer = await fetch(`${upstream()}${request.url ?? "/"}`, {
      method: request.method ?? "POST",
      headers,
      body: asked,
    });
    const answered = await answer.text();
    const json = parseJson(answered);
    if (isOfTable && answer.ok && json.ok) {
      counts[reads.has(operation) ? "readUnits" : "writeUnits"] += unitsOf(json.value);
    }
    if (operation === "SendMessage") counts.messages += 1;
    if (operation === "SendMessageBatch") {
      counts.messages += Batch.parse(JSON.parse(text)).Entries.length;
    }
    response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
      .end(answered);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const port = await listen(server);
  return { endpoint: `http://${LOOPBACK}:${port}`, stop: () => closeServer(server) };
};
