import type { AppError } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { BlockDeps } from "./deps.ts";

/** Two whom a block holds apart; what is ended is ended in the name of the one who wanted it first. */
export type Apart = { readonly by: PersonId; readonly other: PersonId };

/** Ends one kind of what is open between the two; finds nothing when it is done a second time. */
export type EndOpen = (
  deps: BlockDeps,
  apart: Apart,
  now: Instant,
) => Promise<Result<null, AppError>>;
