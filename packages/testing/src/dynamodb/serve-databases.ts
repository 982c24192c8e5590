import { randomBytes } from "node:crypto";
import { mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { type DynamoDbLocal, startDynamoDbLocal } from "./start-dynamodb-local.ts";

const region = "eu-central-1";

export type DatabaseServer = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * One DynamoDB Local for the database files of many programs, begun when the first one asks: Java
 * takes seconds of processor time to start, and answers several times as fast when it has run for a
 * while. A POST whose body is the path of a file, which is there or not, answers its endpoint; the
 * endpoint's user is the access key id that leads to this database and no other.
 *
 * @param folder where links to the files lie
 */
export const serveDatabases = async (folder: string): Promise<DatabaseServer> => {
  let starting: Promise<DynamoDbLocal> | undefined;
  const open = async (file: string): Promise<string> => {
    mkdirSync(folder, { recursive: true });
    starting ??= startDynamoDbLocal({ dataFolder: folder, isShared: false, heapMegabytes: 512 });
    const { port } = await starting;
    const accessKeyId = `db${randomBytes(6).toString("hex")}`;
    symlinkSync(file, join(folder, `${accessKeyId}_${region}.db`));
    return `http://${accessKeyId}@127.0.0.1:${port}`;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      open(Buffer.concat(chunks).toString("utf8")).then(
        (endpoint) => response.end(endpoint),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address.port);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      await (await starting)?.stop();
    },
  };
};
