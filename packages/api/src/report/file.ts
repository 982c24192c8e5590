import { fileReport } from "@waymark/application/report";
import { FileReportInput, ReportFiled } from "@waymark/contracts/report";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const file = personProcedure
  .input(FileReportInput)
  .output(ReportFiled)
  .mutation(async ({ ctx, input }) => unwrap(await fileReport(ctx.deps)(ctx.actor, input)));
