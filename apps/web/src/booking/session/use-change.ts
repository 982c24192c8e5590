import type { Booked } from "@waymark/contracts/booking";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Api, type Refusal, refusalOf, useApi } from "../../shared/api/index.ts";
import { alternativesOf } from "../alternatives-of.ts";

type Changing<Input, Answer> = {
  readonly change: (input: Input) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  readonly alternatives: readonly string[];
  readonly done: Answer | undefined;
};

/**
 * One change of a session. The operation id belongs to the opened form: a second press of the button,
 * after an answer that got lost, is the same change and not another one.
 *
 * @param perform the call, with the form's operation id
 */
export const useChange = <Input, Answer = Booked>(
  perform: (api: Api, operationId: string, input: Input) => Promise<Answer>,
  onDone?: (answer: Answer) => Promise<void> | void,
): Changing<Input, Answer> => {
  const api = useApi();
  const client = useQueryClient();
  const [operationId, setOperationId] = useState(() => crypto.randomUUID());
  const changing = useMutation({
    mutationFn: (input: Input) => perform(api, operationId, input),
    onSuccess: async (answer) => {
      await onDone?.(answer);
    },
    onError: (error) => {
      // A refusal is an answer: the next press is another wish. Without one it is the same.
      if (refusalOf(error).code !== "network") setOperationId(crypto.randomUUID());
    },
    // A refusal often means that it moved on elsewhere, so what is shown is read again, too.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["booking"] }),
        client.invalidateQueries({ queryKey: ["slot"] }),
      ]),
  });
  return {
    change: changing.mutate,
    busy: changing.isPending,
    refusal: changing.isError ? refusalOf(changing.error) : undefined,
    alternatives: alternativesOf(changing.error),
    done: changing.data,
  };
};
