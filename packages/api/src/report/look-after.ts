import { claimReport, closeReport, giveBackReport, listReports } from "@waymark/application/report";
import {
  CloseReportInput,
  ReportList,
  ReportListInput,
  ReportMoved,
  ReportTarget,
} from "@waymark/contracts/report";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(ReportListInput)
  .output(ReportList)
  .query(({ ctx, input }) => listReports(ctx.deps)(ctx.actor, input));

export const claim = personProcedure
  .input(ReportTarget)
  .output(ReportMoved)
  .mutation(async ({ ctx, input }) => unwrap(await claimReport(ctx.deps)(ctx.actor, input)));

export const giveBack = personProcedure
  .input(ReportTarget)
  .output(ReportMoved)
  .mutation(async ({ ctx, input }) => unwrap(await giveBackReport(ctx.deps)(ctx.actor, input)));

export const close = personProcedure
  .input(CloseReportInput)
  .output(ReportMoved)
  .mutation(async ({ ctx, input }) => unwrap(await closeReport(ctx.deps)(ctx.actor, input)));
