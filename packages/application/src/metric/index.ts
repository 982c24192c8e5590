export { meterMails, meterRequests, meterSearch } from "./meter.ts";
export { meteredLog } from "./metered-log.ts";
