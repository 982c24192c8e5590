import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Api, type Refusal, refusalOf, useApi } from "../shared/api/index.ts";

type Step<Input> = {
  readonly take: (input: Input) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
};

/**
 * One step of a session. A second press after an answer that got lost is the same step; after an
 * answer, whatever it said, the next press is another one.
 *
 * @param perform the call, with the operation's id
 */
export const useStep = <Input, Answer>(
  perform: (api: Api, operationId: string, input: Input) => Promise<Answer>,
  onDone?: (answer: Answer, input: Input) => void,
): Step<Input> => {
  const api = useApi();
  const client = useQueryClient();
  const [operationId, setOperationId] = useState(() => crypto.randomUUID());
  const step = useMutation({
    mutationFn: (input: Input) => perform(api, operationId, input),
    onSuccess: (answer, input) => {
      setOperationId(crypto.randomUUID());
      onDone?.(answer, input);
    },
    onError: (error) => {
      if (refusalOf(error).code !== "network") setOperationId(crypto.randomUUID());
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["session"] }),
  });
  return {
    take: step.mutate,
    busy: step.isPending,
    refusal: step.isError ? refusalOf(step.error) : undefined,
  };
};
