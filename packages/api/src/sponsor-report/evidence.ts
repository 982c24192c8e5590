import { showEvidence } from "@waymark/application/sponsor-report";
import { EvidenceInput, EvidenceView } from "@waymark/contracts/sponsor-report";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const evidence = personProcedure
  .input(EvidenceInput)
  .output(EvidenceView)
  .query(async ({ ctx, input }) => unwrap(await showEvidence(ctx.deps)(ctx.actor, input)));
