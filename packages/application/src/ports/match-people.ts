import type { MatchingFailure, MatchingInput } from "@waymark/domain/matching-run";
import type { Result } from "@waymark/domain/result";

/** What the optimiser found; ids are those of the input. */
export type MatchedPeople = {
  readonly pairs: readonly {
    readonly mentor: string;
    readonly mentee: string;
    readonly points: number;
    readonly parts: {
      readonly skills: number;
      readonly industry: number;
      readonly values: number;
      readonly preference: number;
    };
    readonly reason: string;
  }[];
  readonly leftOver: readonly { readonly id: string; readonly because: readonly string[] }[];
};

export type FormedCircles = {
  readonly circles: readonly { readonly members: readonly string[]; readonly reason: string }[];
  readonly leftOver: readonly { readonly id: string; readonly because: readonly string[] }[];
};

/** The same input gives the same answer, bytes included; an outage of the optimiser throws. */
export type MatchPeople = {
  readonly pairs: (input: MatchingInput) => Promise<Result<MatchedPeople, MatchingFailure>>;
  readonly circles: (input: MatchingInput) => Result<FormedCircles, MatchingFailure>;
};
