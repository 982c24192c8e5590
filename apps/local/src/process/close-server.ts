import { Server as HttpServer } from "node:http";
import type { Server } from "node:net";

/** Closes the server with every open connection: a long poll or a kept-alive socket holds nobody up. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if (server instanceof HttpServer) server.closeAllConnections();
  });
