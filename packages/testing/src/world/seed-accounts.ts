import type { PersonId } from "@waymark/domain/id";
import type { EmailAddress, Person } from "@waymark/domain/person";
import type { Instant } from "@waymark/domain/time";
import type { World } from "./make-world.ts";

/** What the sign-in function keeps of a person; its id is the person's. */
export type Account = {
  readonly id: PersonId;
  readonly emailAddress: EmailAddress;
  readonly createdAt: Instant;
};

const accountOf = ({ id, emailAddress, createdAt }: Person): Account => ({
  id,
  emailAddress,
  createdAt,
});

/** An account for everybody, so that each can sign in with a code and is who they were. */
export const seedAccounts = (world: World): readonly Account[] =>
  [world.operator, ...world.mentees, ...world.mentors.map(({ person }) => person)].map(accountOf);
