import type { Moved } from "@waymark/contracts/introduction";
import type { Api } from "../shared/api/index.ts";
import type { Answer } from "./answer-draft.ts";

/** A signed-in mentor's answer. */
export const giveAnswer = (
  api: Api,
  introductionId: string,
  requestKey: string,
  answer: Answer,
): Promise<Moved> => {
  const move = { introductionId, requestKey };
  switch (answer.action) {
    case "accept": {
      const { action: _action, ...rest } = answer;
      return api.introduction.accept.mutate({ ...move, ...rest });
    }
    case "decline": {
      const { action: _action, ...rest } = answer;
      return api.introduction.decline.mutate({ ...move, ...rest });
    }
    case "ask_more": {
      const { action: _action, ...rest } = answer;
      return api.introduction.askMore.mutate({ ...move, ...rest });
    }
  }
};
