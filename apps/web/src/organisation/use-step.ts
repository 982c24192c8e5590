import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type Api, type Refusal, refusalOf, useApi } from "../shared/api/index.ts";

type Stepping<Input, Answer> = {
  readonly step: (input: Input, onDone?: (answer: Answer) => void) => void;
  /** What is on its way. */
  readonly pending: Input | undefined;
  readonly refusal: Refusal | undefined;
};

/**
 * One step in a console. The same input once more, after an answer that got lost, has the same key.
 *
 * @param nouns whose queries are read again afterwards, also after a refusal
 * @param perform the call, with the key of its input
 */
export const useStep = <Input, Answer>(
  nouns: readonly string[],
  perform: (api: Api, requestKey: string, input: Input) => Promise<Answer>,
): Stepping<Input, Answer> => {
  const api = useApi();
  const client = useQueryClient();
  const last = useRef<{ readonly input: string; readonly requestKey: string } | null>(null);
  const stepping = useMutation({
    mutationFn: async (input: Input) => {
      const text = JSON.stringify(input);
      if (last.current?.input !== text) {
        last.current = { input: text, requestKey: crypto.randomUUID() };
      }
      const answer = await perform(api, last.current.requestKey, input);
      last.current = null;
      return answer;
    },
    onSettled: () =>
      Promise.all(nouns.map((noun) => client.invalidateQueries({ queryKey: [noun] }))),
  });
  return {
    step: (input, onDone) => {
      if (!stepping.isPending) {
        stepping.mutate(input, { onSuccess: (answer) => onDone?.(answer) });
      }
    },
    pending: stepping.isPending ? stepping.variables : undefined,
    refusal: stepping.isError ? refusalOf(stepping.error) : undefined,
  };
};
