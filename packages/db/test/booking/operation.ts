import type { SessionId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Hours, Kind } from "./world.ts";

type Change = {
  readonly actor: number;
  /** Number of the client-made id of the operation. */
  readonly key: number;
  readonly session: SessionId;
  readonly revision: number;
};

/** What somebody does, or a worker for nobody. People are named by their numbers. */
export type Operation =
  | {
      readonly type: "book";
      readonly actor: number;
      readonly session: SessionId;
      readonly mentor: number;
      readonly kind: Kind;
      readonly start: Instant;
      readonly wait: boolean;
    }
  | {
      readonly type: "hold";
      readonly actor: number;
      readonly session: SessionId;
      readonly mentor: number;
      readonly kind: "session" | "asked";
      readonly start: Instant;
    }
  | { readonly type: "release"; readonly actor: number; readonly session: SessionId }
  | ({ readonly type: "reschedule"; readonly start: Instant } & Change)
  | ({ readonly type: "cancel" | "accept" | "decline" } & Change)
  | { readonly type: "expire"; readonly session: SessionId; readonly revision: number }
  | {
      readonly type: "hours";
      readonly mentor: number;
      readonly baseVersion: number;
      readonly hours: Hours;
    };

/** `refused` changed nothing; of `unknown` nobody heard the end. */
export type Outcome =
  | { readonly kind: "ok"; readonly answer: string }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "unknown" };

/** How one operation of a batch is disturbed. */
export type Disturbance = {
  /** The clock of the process that carries it out, against that of the others. */
  readonly skewMs: number;
  /** What happens at the n-th commit, counted from 1. */
  readonly crash: {
    readonly at: number;
    readonly how: "dies_before" | "dies_after" | "answer_lost";
  } | null;
};

export const undisturbed: Disturbance = { skewMs: 0, crash: null };

export type Step = { readonly operation: Operation; readonly disturbance: Disturbance };

/**
 * - `raced`: all decide on the same state, and then commit one after the other in their order
 * - `free`: all at once, as it comes
 */
export type Batch = {
  readonly mode: "raced" | "free";
  readonly steps: readonly Step[];
  /** Moves every clock before the batch. */
  readonly clockMs: number;
};
