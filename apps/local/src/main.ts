import { readOptions } from "./cloud/options.ts";
import { announce } from "./cloud/announce.ts";
import { startCloud } from "./cloud/start-cloud.ts";
import { checkJava } from "./dynamodb/index.ts";
import { setEnvironment } from "./env.ts";
import { createShutdown, stopOnSignals } from "./process/index.ts";

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const startedMs = performance.now();
const options = readOptions(process.argv.slice(2));
const java = await checkJava();
if (!java.ok) {
  process.stderr.write(`${java.error.instruction}\n`);
  process.exit(1);
}
const shutdown = createShutdown(print);
stopOnSignals(shutdown);
try {
  const cloud = await startCloud(options, { shutdown, log: print, setEnvironment });
  print(announce(cloud, (performance.now() - startedMs) / 1000));
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  await shutdown.run();
  process.exit(1);
}
