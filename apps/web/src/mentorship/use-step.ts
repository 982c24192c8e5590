import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type Api, type Refusal, refusalOf, useApi } from "../shared/api/index.ts";

type Stepping<Input> = {
  readonly step: (input: Input, onDone?: () => void) => void;
  /** What is on its way. */
  readonly pending: Input | undefined;
  readonly refusal: Refusal | undefined;
};

/**
 * One step of a pair. The same input once more, after an answer that got lost, has the same key.
 *
 * @param perform the call, with the key of its input
 */
export const useStep = <Input>(
  perform: (api: Api, requestKey: string, input: Input) => Promise<unknown>,
): Stepping<Input> => {
  const api = useApi();
  const client = useQueryClient();
  const last = useRef<{ readonly input: string; readonly requestKey: string } | null>(null);
  const stepping = useMutation({
    mutationFn: async (input: Input) => {
      const text = JSON.stringify(input);
      if (last.current?.input !== text) {
        last.current = { input: text, requestKey: crypto.randomUUID() };
      }
      await perform(api, last.current.requestKey, input);
      last.current = null;
    },
    // A refusal often means that the other one was at it, so what is shown is read again, too.
    onSettled: () =>
      Promise.all(
        ["mentorship", "agreement"].map((noun) => client.invalidateQueries({ queryKey: [noun] })),
      ),
  });
  return {
    step: (input, onDone) => {
      if (!stepping.isPending) stepping.mutate(input, { onSuccess: () => onDone?.() });
    },
    pending: stepping.isPending ? stepping.variables : undefined,
    refusal: stepping.isError ? refusalOf(stepping.error) : undefined,
  };
};
