import type { AppError } from "@waymark/contracts/error";

/** Carries an expected refusal through tRPC, whose only way to answer with an error is a throw. */
export class Refusal extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code);
    this.name = "Refusal";
    this.error = error;
  }
}
