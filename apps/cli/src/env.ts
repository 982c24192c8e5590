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
