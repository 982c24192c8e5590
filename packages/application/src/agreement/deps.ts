import type { MentorshipStepDeps } from "../mentorship/index.ts";
import type { Agreements, Blocks, Clock, Commands, Commit, Persons } from "../ports/index.ts";

export type AgreementDeps = MentorshipStepDeps & {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly agreements: Agreements;
  readonly blocks: Blocks;
  readonly persons: Persons;
};
