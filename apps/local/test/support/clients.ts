import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";

const settings = (endpoint: string) => ({
  endpoint,
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});

export const connectSqs = (endpoint: string): SQSClient => new SQSClient(settings(endpoint));

/** One attempt per call: a refusal under test is not to be retried behind its back. */
export const connectSes = (endpoint: string): SESv2Client =>
  new SESv2Client({ ...settings(endpoint), maxAttempts: 1 });
