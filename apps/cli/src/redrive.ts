import { SQSClient } from "@aws-sdk/client-sqs";
import { catalogue, jobNames } from "@waymark/messaging/catalogue";
import * as z from "zod";
import { readOperationsEnv } from "./env.ts";
import { countLetters, moveLetters, sampleReasons } from "./redrive/move-letters.ts";

const Wanted = z.object({
  // The relay's letters are stream records: docs/runbooks/relay.md says what becomes of them.
  job: z.enum(jobNames, { error: `--job, one of: ${jobNames.join(", ")}` }),
  count: z.coerce
    .number()
    .pipe(z.int().positive({ error: "--count, a whole number above 0" }))
    .optional(),
  isDryRun: z.boolean(),
});

const listReasons = (reasons: ReadonlyMap<string, number>): readonly string[] =>
  [...reasons].map(([reason, count]) => `  ${String(count).padStart(5)}  ${reason}`);

/**
 * Gives the messages that a job gave up back to it. Do it after the reason is gone: the runbook of
 * the job says how one sees that.
 *
 * @returns what was moved, by reason, and what is left
 * @throws with what is wrong about the options
 */
export const redrive = async (options: {
  readonly job: string | undefined;
  readonly count: string | undefined;
  readonly isDryRun: boolean;
}): Promise<string> => {
  const wanted = Wanted.safeParse(options);
  if (!wanted.success) throw new Error(`redrive: ${z.prettifyError(wanted.error)}`);
  const { job, count = Number.POSITIVE_INFINITY, isDryRun } = wanted.data;
  const { QUEUE_BASE_URL: baseUrl, STAGE: stage } = readOperationsEnv();
  const deps = { sqs: new SQSClient({}), place: { baseUrl, stage } };
  if (isDryRun) {
    const waiting = await countLetters(deps, job);
    return [
      `redrive: would move ${Math.min(count, waiting)} of ${waiting} messages of ${job}`,
      ...(waiting === 0 ? [] : ["  reasons of some of them:"]),
      ...listReasons(await sampleReasons(deps, job)),
      `  read ${catalogue[job].runbook} first`,
    ].join("\n");
  }
  const { movedCount, cutCount, leftCount, reasons } = await moveLetters(deps, job, count);
  return [
    `redrive: ${movedCount} messages of ${job} moved back, ${leftCount} left`,
    ...listReasons(reasons),
    ...(cutCount === 0 ? [] : [`  ${cutCount} left because their end was cut off; delete them`]),
  ].join("\n");
};
