import type { AnswerByLinkInput } from "@waymark/contracts/introduction";
import {
  type DeclineReason,
  type IntroductionStatus,
  introductionTransitions,
  maxExchanges,
} from "@waymark/domain/introduction";
import { err, ok, type Result } from "@waymark/domain/result";
import type { input } from "zod";

/** A mentor's answer as the server takes it. */
export type Answer = input<typeof AnswerByLinkInput>["answer"];
export type AnswerAction = Answer["action"];

/** An answer while the mentor fills it in. */
export type AnswerDraft = {
  readonly action: AnswerAction;
  /** One of the proposed times; empty when they agree on one themselves. */
  readonly agreedTime: string;
  readonly reason: DeclineReason | undefined;
  readonly note: string;
  readonly question: string;
};

export const emptyAnswer = (action: AnswerAction): AnswerDraft => ({
  action,
  agreedTime: "",
  reason: undefined,
  note: "",
  question: "",
});

const actions = ["accept", "ask_more", "decline"] as const satisfies readonly AnswerAction[];

/** What a mentor may still do; nothing once the request has ended. */
export const possibleActions = (introduction: {
  readonly status: IntroductionStatus;
  readonly exchanges: readonly unknown[];
}): readonly AnswerAction[] =>
  actions.filter((action) => {
    const from: readonly IntroductionStatus[] = introductionTransitions[action].from;
    const isAllowed = from.includes(introduction.status);
    return isAllowed && (action !== "ask_more" || introduction.exchanges.length < maxExchanges);
  });

const byHash: Readonly<Record<string, AnswerAction>> = {
  accept: "accept",
  "ask-more": "ask_more",
  decline: "decline",
};

/** The answer that a mail's button leads to, by the address's hash without its `#`. */
export const actionOfHash = (hash: string): AnswerAction | undefined =>
  Object.hasOwn(byHash, hash) ? byHash[hash] : undefined;

export type AnswerProblem = { readonly field: "reason" | "question"; readonly text: string };

const shortestQuestion = 10;

/** @returns what is sent, or what is still missing */
export const answerOf = (draft: AnswerDraft): Result<Answer, AnswerProblem> => {
  const note = draft.note.trim();
  const withNote = note !== "" && { note };
  switch (draft.action) {
    case "accept":
      return ok({
        action: "accept",
        ...(draft.agreedTime !== "" && { agreedTime: draft.agreedTime }),
        ...withNote,
      });
    case "decline":
      return draft.reason === undefined
        ? err({ field: "reason", text: "Please choose a reason; it helps them to ask better." })
        : ok({ action: "decline", reason: draft.reason, ...withNote });
    case "ask_more": {
      const question = draft.question.trim();
      return question.length < shortestQuestion
        ? err({ field: "question", text: "Please ask in a whole sentence." })
        : ok({ action: "ask_more", question });
    }
  }
};
