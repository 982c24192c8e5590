export type { ReportDeps } from "./deps.ts";
export { fileReport } from "./file.ts";
export { listReports } from "./list.ts";
export { claimReport, closeReport, giveBackReport } from "./move.ts";
export { notifyOfReport } from "./notify.ts";
