export { makeReportFacts } from "./facts.ts";
export { makeReportBlocks, makeReportSnapshots } from "./repository.ts";
