export { createFaultFronts, type FaultFronts } from "./create-fault-fronts.ts";
export { Fault, FaultPlan } from "./fault-plan.ts";
export { startFaultProxy, type FaultProxy, type FaultProxyOptions } from "./start-fault-proxy.ts";
