import * as z from "zod";

const BatchResponse = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/**
 * The ids that a handler reports as failed, by Lambda's rules: nothing, `{}`, a null or an empty
 * list are full success; an answer of another shape, or an id that was not in the batch, fails the
 * whole batch. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export const readBatchFailures = (answer: unknown, ids: readonly string[]): readonly string[] => {
  if (answer === null) return [];
  const response = BatchResponse.safeParse(answer);
  if (!response.success) return ids;
  const failed = (response.data.batchItemFailures ?? []).map((item) => item.itemIdentifier);
  return failed.every((id) => ids.includes(id)) ? failed : ids;
};
