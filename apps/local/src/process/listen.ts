import type { Server } from "node:net";

/** The stand-ins hold unauthenticated data: they are never offered beyond this machine. */
export const LOOPBACK = "127.0.0.1";

export type ListenOptions = {
  readonly host?: string;
  /** Taken when free; otherwise the system chooses another one. Left out: always a free one. */
  readonly preferredPort?: number;
};

const tryListen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address.port);
      else reject(new Error("the server listens on no port"));
    });
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "EADDRINUSE" || error.code === "EACCES");

/**
 * Binds the server and answers the port it got. A port that was looked up before and bound later
 * may be taken in between, so the wish is tried by binding it.
 */
export const listen = async (server: Server, options: ListenOptions = {}): Promise<number> => {
  const host = options.host ?? LOOPBACK;
  try {
    return await tryListen(server, host, options.preferredPort ?? 0);
  } catch (error) {
    if (!isTaken(error) || options.preferredPort === undefined) throw error;
    return tryListen(server, host, 0);
  }
};
