import type { ReportView } from "@waymark/contracts/report";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";

export type Outcome = NonNullable<ReportView["closing"]>["outcome"];

export type LookingAfter =
  | { readonly step: "claim" | "giveBack" }
  | { readonly step: "close"; readonly outcome: Outcome; readonly note: string };

/** An operator's steps of one report, from the revision that was on the screen. */
export const useLookAfter = ({ id: reportId, revision }: ReportView) => {
  const api = useApi();
  const client = useQueryClient();
  const moving = useMutation({
    mutationFn: (move: LookingAfter) => {
      const target = { requestKey: crypto.randomUUID(), reportId, revision };
      if (move.step !== "close") return api.report[move.step].mutate(target);
      const note = move.note.trim();
      const { outcome } = move;
      return api.report.close.mutate({ ...target, outcome, ...(note !== "" && { note }) });
    },
    // A refusal often means that another operator was faster.
    onSettled: () => client.invalidateQueries({ queryKey: ["report"] }),
  });
  const refusal: Refusal | undefined = moving.isError ? refusalOf(moving.error) : undefined;
  return { move: moving.mutate, busy: moving.isPending, refusal };
};
