import type { SurveyAnswered } from "@waymark/contracts/survey";
import type { SurveyAnswer } from "@waymark/domain/survey";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Api, refusalOf, useApi } from "../shared/api/index.ts";

/**
 * One answer. Its key belongs to the opened form: a second press, after an answer of the server that
 * got lost, is the same answer and not another one.
 *
 * @param send the call, with the form's key
 */
export const useAnswer = (
  send: (api: Api, requestKey: string, answer: SurveyAnswer) => Promise<SurveyAnswered>,
) => {
  const api = useApi();
  const client = useQueryClient();
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: (answer: SurveyAnswer) => send(api, requestKey, answer),
    onError: (error) => {
      // A refusal is an answer: the next press is another wish. Without one it is the same.
      if (refusalOf(error).code !== "network") setRequestKey(crypto.randomUUID());
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["survey"] }),
  });
  return {
    answer: answering.mutate,
    busy: answering.isPending,
    refusal: answering.isError ? refusalOf(answering.error) : undefined,
    done: answering.data,
  };
};
