import { showSponsorReport } from "@waymark/application/sponsor-report";
import { SponsorReportInput, SponsorReportView } from "@waymark/contracts/sponsor-report";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const show = personProcedure
  .input(SponsorReportInput)
  .output(SponsorReportView)
  .query(async ({ ctx, input }) => unwrap(await showSponsorReport(ctx.deps)(ctx.actor, input)));
