export { sesClientOptions } from "./client-options.ts";
export { makeSesSender } from "./make-ses-sender.ts";
