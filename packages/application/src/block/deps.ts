import type { BookingDeps } from "../booking/index.ts";
import type { IntroductionDeps } from "../introduction/index.ts";
import type { MentorshipStepDeps } from "../mentorship/index.ts";
import type { Blocks, Messages } from "../ports/index.ts";

/** All that a block may have to end. */
export type BlockDeps = IntroductionDeps &
  BookingDeps &
  MentorshipStepDeps & {
    readonly blocks: Blocks;
    readonly messages: Messages;
  };
