export { ReportOrBlock } from "./report-or-block.tsx";
