export {
  CloseReportInput,
  FileReportInput,
  ReportFiled,
  ReportList,
  ReportListInput,
  ReportMoved,
  ReportTarget,
  ReportView,
} from "./procedures.ts";
