import type { MoveMentorshipInput } from "@waymark/contracts/mentorship";
import type { input } from "zod";
import { useStep } from "./use-step.ts";

export type Move = input<typeof MoveMentorshipInput>["move"];

/** A step of one mentorship. */
export const useMove = (mentorshipId: string) =>
  useStep<Move>((api, requestKey, move) =>
    api.mentorship.move.mutate({ requestKey, mentorshipId, move }),
  );
