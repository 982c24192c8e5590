import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EnrolmentEntry } from "@waymark/domain/enrolment";
import { useRef, useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { type Batch, batchesOf } from "./batches-of.ts";
import { type Counts, noCounts, sendBatches, type Sent } from "./send-batches.ts";

/** In rows. */
type Progress = { readonly done: number; readonly of: number };

type Import = {
  /** Compares with the list, and changes nothing. */
  readonly check: (entries: readonly EnrolmentEntry[]) => void;
  /** Brings in what was checked, from where it stopped when it did. */
  readonly bringIn: () => void;
  readonly progress: Progress | undefined;
  /** What would happen. */
  readonly checked: Counts | undefined;
  readonly broughtIn: Counts | undefined;
  readonly refusal: Refusal | undefined;
  readonly reset: () => void;
};

const rowsOf = (batches: readonly Batch[]): number =>
  batches.reduce((sum, { entries }) => sum + entries.length, 0);

/** An import of people in two steps, each in batches. */
export const useImport = (cohortId: string): Import => {
  const api = useApi();
  const client = useQueryClient();
  const batches = useRef<readonly Batch[]>([]);
  const sent = useRef<Sent>({ rest: [], counts: noCounts });
  const [progress, setProgress] = useState<Progress>();
  const tell = ({ rest }: Sent) => {
    const of = rowsOf(batches.current);
    setProgress({ done: of - rowsOf(rest), of });
  };
  const checking = useMutation({
    mutationFn: async (entries: readonly EnrolmentEntry[]) => {
      batches.current = await batchesOf(cohortId, entries);
      sent.current = { rest: batches.current, counts: noCounts };
      return sendBatches(api, cohortId, true, sent.current, tell);
    },
    onSettled: () => setProgress(undefined),
  });
  const bringing = useMutation({
    mutationFn: () =>
      sendBatches(api, cohortId, false, sent.current, (now) => {
        sent.current = now;
        tell(now);
      }),
    onSettled: async () => {
      setProgress(undefined);
      await client.invalidateQueries({ queryKey: ["cohort"] });
    },
  });
  const failed = bringing.error ?? checking.error;
  return {
    check: (entries) => {
      bringing.reset();
      checking.mutate(entries);
    },
    bringIn: () => bringing.mutate(),
    progress,
    checked: checking.data,
    broughtIn: bringing.data,
    refusal: failed === null ? undefined : refusalOf(failed),
    reset: () => {
      checking.reset();
      bringing.reset();
    },
  };
};
