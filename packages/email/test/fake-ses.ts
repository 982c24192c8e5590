import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type FakeSes = {
  readonly endpoint: string;
  /** The bodies of all requests that came in completely. */
  readonly bodies: readonly string[];
  readonly stop: () => Promise<void>;
};

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  address !== null && typeof address === "object";

/** A real HTTP server in the place of SES: it reads each request to its end and then behaves as told. */
export const startFakeSes = async (
  behave: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<FakeSes> => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      bodies.push(await text(request));
      behave(request, response);
    })();
  });
  await listen(server);
  const address = server.address();
  if (!isAddress(address)) throw new Error("the server has no port");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    bodies,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
