export { addFaults } from "./add-faults.ts";
export { type Fault, type FaultPlan, faultsAt, seededFaults } from "./plan.ts";
