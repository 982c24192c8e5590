export { parseReportSearch } from "./report-search.ts";
