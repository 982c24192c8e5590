import type { AppError } from "@waymark/contracts/error";
import type { Block } from "@waymark/domain/block";
import type { PersonId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

/** Who wants nothing to do with whom; a block holds for both, whichever of them wants it. */
export type Blocks = {
  /** One that nobody wants any more included. */
  readonly get: (one: PersonId, other: PersonId) => Promise<Block | null>;
  /** All that hold this person apart from somebody at this moment, whoever of the two wants it. */
  readonly listOf: (personId: PersonId) => Promise<readonly Block[]>;
  /** Refused with `block.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly replace: (next: Block) => readonly Write[];
  /**
   * Changes nothing; refused while a block holds the two apart. Belongs into every transaction in
   * which one of them comes into contact with the other, in either order, once per pair.
   *
   * @param refusal what the caller would hear if the other were not there: nobody learns of a block
   */
  readonly guard: (one: PersonId, other: PersonId, refusal: AppError) => Write;
};
