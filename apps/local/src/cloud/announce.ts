import type { Cloud } from "./start-cloud.ts";

/** What stands in the terminal once everything answers. */
export const announce = (cloud: Cloud, seconds: number): string => {
  const signIns = cloud.signIns.map(
    ({ role, emailAddress }) => `    ${role.padEnd(9)} ${emailAddress}`,
  );
  return [
    "",
    `  Waymark is ready (${seconds.toFixed(1)} s).`,
    "",
    `  Search    ${cloud.origin}/`,
    `  Mailbox   ${cloud.origin}/mailbox`,
    `  Clock     ${cloud.origin}/clock`,
    "",
    `  Database  ${cloud.servers.dynamodb}`,
    `  Queues    ${cloud.servers.sqs}`,
    `  Objects   ${cloud.servers.s3}`,
    "",
    "  Sign in with one of these; the code arrives in the mailbox:",
    ...signIns,
    "",
    "  Ctrl-C ends it. Data is kept; --fresh starts anew.",
    "",
  ].join("\n");
};
