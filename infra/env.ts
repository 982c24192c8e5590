import * as z from "zod";

const DeployEnv = z.object({
  /** `mentors.example`, in a zone of Route 53; without it a stage has CloudFront's own name. */
  WAYMARK_DOMAIN: z.hostname().optional(),
});

/** What whoever deploys says beside the stage; SST reads it from `.env.<stage>`, too. */
export const readDeployEnv = (): z.infer<typeof DeployEnv> => DeployEnv.parse(process.env);
