export {
  EvidenceInput,
  EvidenceView,
  MonthTotals,
  ParityGroup,
  ReportCohort,
  SponsorReportInput,
  SponsorReportView,
} from "./procedures.ts";
