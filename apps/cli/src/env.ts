import { readEnvironment } from "@waymark/application/system";
import { table } from "@waymark/db/table";
import * as z from "zod";

export const env = readEnvironment(
  z.object({
    TABLE_NAME: z.string().min(1).default(table.name),
    /** Set for the local cloud; without it the SDK goes to AWS. */
    AWS_ENDPOINT_URL_DYNAMODB: z.url().optional(),
  }),
  process.env,
);

const SearchEnv = z.object({
  /** Where the search index lies. */
  SEARCH_BUCKET: z.string().min(3),
  /** Set for the local cloud; without it the index of a stage on AWS is meant. */
  AWS_ENDPOINT_URL_S3: z.url().optional(),
});

/** Only the commands of the search index ask for it. */
export const readSearchEnv = (): z.infer<typeof SearchEnv> =>
  readEnvironment(SearchEnv, process.env);

const OperationsEnv = z.object({
  /** Part of every queue's name. */
  STAGE: z.string().regex(/^[a-z0-9-]{1,30}$/),
  /** `https://sqs.<region>.amazonaws.com/<account>`. */
  QUEUE_BASE_URL: z.url(),
  /** Left out: the search index is not looked at. */
  SEARCH_BUCKET: z.string().min(3).optional(),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
  /** Left out: the mail account is not looked at. */
  MAIL_CONFIGURATION_SET: z.string().min(1).optional(),
});

/** What those who look after a stage say of it. */
export const readOperationsEnv = (): z.infer<typeof OperationsEnv> =>
  readEnvironment(OperationsEnv, process.env);
