import type { FileReportInput, ReportFiled } from "@waymark/contracts/report";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { input } from "zod";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import type { Place } from "./report-or-block.tsx";

type Kind = input<typeof FileReportInput>["kind"];

/** Tells the operators. The same report once more, after an answer that got lost, has the same key. */
export const useReport = (place: Place) => {
  const api = useApi();
  const [keys] = useState(() => new Map<Kind, string>());
  const reporting = useMutation({
    mutationFn: ({ kind, words }: { readonly kind: Kind; readonly words: string }) => {
      const requestKey = keys.get(kind) ?? crypto.randomUUID();
      keys.set(kind, requestKey);
      const trimmed = words.trim();
      const said = trimmed === "" ? {} : { words: trimmed };
      return api.report.file.mutate({ requestKey, place, kind, ...said });
    },
  });
  return {
    report: reporting.mutate,
    pending: reporting.isPending ? reporting.variables.kind : undefined,
    filed: reporting.data satisfies ReportFiled | undefined,
    refusal: refusalIn(reporting.error),
  };
};

/** Holds the two apart; all that is on the page is read again. */
export const useBlock = (place: Place) => {
  const api = useApi();
  const client = useQueryClient();
  const blocking = useMutation({
    mutationFn: () => api.block.place.mutate({ place }),
    onSuccess: () => client.invalidateQueries(),
  });
  return {
    block: () => blocking.mutate(),
    busy: blocking.isPending,
    isBlocked: blocking.isSuccess,
    refusal: refusalIn(blocking.error),
  };
};

const refusalIn = (error: unknown): Refusal | undefined =>
  error === null ? undefined : refusalOf(error);
