import { createShutdown, stopOnSignals } from "../../src/process/index.ts";

const hangs = process.argv[2] === "hang";
const shutdown = createShutdown(console.error);
shutdown.add("part", async () => {
  if (hangs) {
    console.log("stopping");
    await new Promise(() => undefined);
  }
  console.log("stopped");
});
stopOnSignals(shutdown);
setInterval(() => undefined, 60_000);
console.log("ready");
