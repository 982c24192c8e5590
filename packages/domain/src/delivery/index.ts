export { type ClaimDecision, decideClaim, leaseMinutes, reconcileMinutes } from "./claim.ts";
export { Delivery, DeliveryState, MailTemplate } from "./delivery.ts";
export { afterReport, isFinal, type ProviderReport } from "./states.ts";
