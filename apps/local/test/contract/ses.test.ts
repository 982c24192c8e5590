import { afterAll } from "vitest";
import { startSesServer } from "../../src/ses/index.ts";
import { describeSesContract } from "./ses.contract.ts";

const published: string[] = [];
const server = await startSesServer({
  onEvent: async (event) => {
    published.push(event);
  },
});
afterAll(server.stop);
describeSesContract({
  endpoint: server.endpoint,
  from: "Waymark <hello@waymark.example>",
  configurationSet: "waymark",
  publishedEvents: async () => published,
});
