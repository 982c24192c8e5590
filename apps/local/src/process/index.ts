export { closeServer } from "./close-server.ts";
export { listen, LOOPBACK, type ListenOptions } from "./listen.ts";
export { createShutdown, type Shutdown, type Stop } from "./shutdown.ts";
export { stopOnSignals } from "./stop-on-signals.ts";
