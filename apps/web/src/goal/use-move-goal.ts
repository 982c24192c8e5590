import type { MoveGoalInput } from "@waymark/contracts/goal";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { input } from "zod";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";

export type Move = input<typeof MoveGoalInput>["move"];

type Moving = {
  readonly move: (move: Move, onDone?: () => void) => void;
  /** The step that is on its way. */
  readonly pending: Move | undefined;
  readonly refusal: Refusal | undefined;
};

/** Steps of one goal. The same step once more, after an answer that got lost, has the same key. */
export const useMoveGoal = (mentorshipId: string, goalId: string): Moving => {
  const api = useApi();
  const client = useQueryClient();
  const last = useRef<{ readonly move: string; readonly requestKey: string } | null>(null);
  const moving = useMutation({
    mutationFn: async (move: Move) => {
      const text = JSON.stringify(move);
      if (last.current?.move !== text) {
        last.current = { move: text, requestKey: crypto.randomUUID() };
      }
      const { requestKey } = last.current;
      await api.goal.move.mutate({ requestKey, mentorshipId, goalId, move });
      last.current = null;
    },
    // A refusal often means that the other one was at it, so what is shown is read again, too.
    onSettled: () => client.invalidateQueries({ queryKey: ["goal", "list", mentorshipId] }),
  });
  return {
    move: (move, onDone) => {
      if (!moving.isPending) moving.mutate(move, { onSuccess: () => onDone?.() });
    },
    pending: moving.isPending ? moving.variables : undefined,
    refusal: moving.isError ? refusalOf(moving.error) : undefined,
  };
};
