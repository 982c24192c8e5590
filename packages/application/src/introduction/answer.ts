import type { AppError } from "@waymark/contracts/error";
import {
  type AcceptInput,
  type AnswerMoreInput,
  type AskMoreInput,
  type DeclineInput,
  Moved,
  type WithdrawInput,
} from "@waymark/contracts/introduction";
import type { IntroductionId, PersonId } from "@waymark/domain/id";
import { type IntroductionMove, naming, showsName } from "@waymark/domain/introduction";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import { once } from "../command/index.ts";
import type { IntroductionDeps } from "./deps.ts";
import { loadFor, planMove } from "./move.ts";

type Actor = { readonly personId: PersonId };
type Target = { readonly requestKey: string; readonly introductionId: IntroductionId };

const moveAs =
  <Input extends Target>(toMove: (input: Input) => IntroductionMove) =>
  (deps: IntroductionDeps) =>
  async (actor: Actor, input: Input): Promise<Result<Moved, AppError>> => {
    const now = deps.clock.now();
    const move = toMove(input);
    return once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { introductionId: input.introductionId, move },
      now,
      parse: (stored) => Moved.parse(stored),
      decide: async () => {
        const loaded = await loadFor(deps)(actor.personId, input.introductionId);
        if (!loaded.ok) return loaded;
        const { introduction, party } = loaded.value;
        if (move.action === "answer_more" && !showsName(introduction)) {
          const writer = await deps.persons.get(actor.personId);
          if (writer !== null && naming(move.answer, writer) === "whole") {
            return err({ code: "introduction.names_the_writer" });
          }
        }
        const step = planMove(deps)(introduction, move, party, now);
        if (!step.ok) return step;
        const { next, writes, events } = step.value;
        return ok({ answer: { introductionId: next.id, status: next.status }, writes, events });
      },
    });
  };

export const acceptIntroduction = moveAs<z.infer<typeof AcceptInput>>((input) => ({
  action: "accept",
  agreedTime: input.agreedTime,
  note: input.note,
}));

export const declineIntroduction = moveAs<z.infer<typeof DeclineInput>>((input) => ({
  action: "decline",
  reason: input.reason,
  note: input.note,
}));

export const askForMore = moveAs<z.infer<typeof AskMoreInput>>((input) => ({
  action: "ask_more",
  question: input.question,
}));

export const answerMore = moveAs<z.infer<typeof AnswerMoreInput>>((input) => ({
  action: "answer_more",
  answer: input.answer,
}));

export const withdrawIntroduction = moveAs<z.infer<typeof WithdrawInput>>(() => ({
  action: "withdraw",
}));
