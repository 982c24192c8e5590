import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import type { Answer } from "./answer-draft.ts";

type Answering = {
  readonly answer: (answer: Answer) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
};

/** A mentor's answer by the signed link of a mail, without signing in. */
export const useAnswerByLink = (token: string, onGiven: (answer: Answer) => void): Answering => {
  const api = useApi();
  const [requestKey] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: (answer: Answer) =>
      api.introduction.answerByLink.mutate({ requestKey, token, answer }),
    onSuccess: (_, answer) => onGiven(answer),
  });
  return {
    answer: answering.mutate,
    busy: answering.isPending,
    refusal: answering.isError ? refusalOf(answering.error) : undefined,
  };
};
