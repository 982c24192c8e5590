/** Begins commands of SST and CDK: nothing calls home, and nobody looks for an EC2 instance. */
export const quiet = [
  "env",
  "AWS_EC2_METADATA_DISABLED=true",
  "CDK_DISABLE_CLI_TELEMETRY=true",
  "SST_TELEMETRY_DISABLED=1",
  "SST_SKIP_DEPENDENCY_CHECK=1",
  "SST_NO_BUN=1",
  "SST_STAGE=test",
] as const;
