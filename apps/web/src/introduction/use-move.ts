import type { Moved } from "@waymark/contracts/introduction";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Api, type Refusal, refusalOf, useApi } from "../shared/api/index.ts";

type Moving<Input> = {
  readonly move: (input: Input) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
};

/**
 * One step of an introduction. The request key belongs to the opened form: a second press of the
 * button, after an answer that got lost, is the same step and not another one.
 *
 * @param perform the call, with the form's request key
 */
export const useMove = <Input>(
  perform: (api: Api, requestKey: string, input: Input) => Promise<Moved>,
): Moving<Input> => {
  const api = useApi();
  const client = useQueryClient();
  const [requestKey] = useState(() => crypto.randomUUID());
  const moving = useMutation({
    mutationFn: (input: Input) => perform(api, requestKey, input),
    // A refusal often means that it moved on elsewhere, so what is shown is read again, too.
    onSettled: () => client.invalidateQueries({ queryKey: ["introduction"] }),
  });
  return {
    move: moving.mutate,
    busy: moving.isPending,
    refusal: moving.isError ? refusalOf(moving.error) : undefined,
  };
};
