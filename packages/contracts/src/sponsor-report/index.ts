export {
  MonthTotals,
  ParityGroup,
  ReportCohort,
  SponsorReportInput,
  SponsorReportView,
} from "./procedures.ts";
