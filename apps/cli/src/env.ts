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
