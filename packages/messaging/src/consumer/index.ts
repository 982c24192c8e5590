export { backoffSeconds } from "./backoff.ts";
export { consume, type ConsumerDeps } from "./consume.ts";
