export { showEvidence, type ShowEvidenceDeps } from "./show-evidence.ts";
export { showSponsorReport, type ShowReportDeps } from "./show.ts";
export { closeReportMonths, type CloseMonthsDeps, reportDueWrite } from "./close-months.ts";
