export { systemClock } from "./clock.ts";
export { readEnvironment } from "./environment.ts";
export { systemIds } from "./ids.ts";
export { systemSecrets } from "./secrets.ts";
