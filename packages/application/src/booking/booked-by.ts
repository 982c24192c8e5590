import type { PersonId } from "@waymark/domain/id";

/** Who makes or moves a booking, and whose hold stands aside for it. */
export type BookedBy = {
  readonly personId: PersonId;
  readonly side: "mentor" | "mentee";
  /** A mentor's side holds nothing: it books into what is offered. */
  readonly holderId: PersonId | null;
};
