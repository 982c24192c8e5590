import { createServer } from "node:net";

/**
 * A port that nobody listens on at this moment, chosen by the system. Whoever binds it later may
 * still find it taken, so the caller has to be ready to ask again.
 */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("the system gave no port"));
      });
    });
  });
