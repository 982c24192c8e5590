export { AddressRefused } from "./address-refused.ts";
export { type Resolve, resolveBySystem } from "./guarded-lookup.ts";
export { requestOutgoing } from "./request-outgoing.ts";
