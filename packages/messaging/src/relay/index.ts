export { type RelayDeps, type RelayEvents, relayEvents } from "./relay-events.ts";
export { relayStream, type StreamDeps } from "./relay-stream.ts";
