import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import * as z from "zod";

/** A web server on a free port of 127.0.0.1, and what it was asked. */
export type Source = {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
};

const Address = z.object({ port: z.number() });

const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address();
  return Address.parse(address).port;
};

export const startSource = async (answer: RequestListener): Promise<Source> => {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    return answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const port = portOf(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
