import type { PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Receiver } from "@waymark/domain/message";
import type { Person } from "@waymark/domain/person";
import type { MessageDeps } from "./deps.ts";

export type KnownReceiver = Receiver & Pick<Person, "displayName">;

/** Where the receiver is at this moment, and the quiet hours that the two have agreed on. */
export const receiverOf =
  ({ persons, agreements }: Pick<MessageDeps, "persons" | "agreements">) =>
  async ({ id }: Mentorship, personId: PersonId): Promise<KnownReceiver | null> => {
    const [person, agreement] = await Promise.all([persons.get(personId), agreements.get(id)]);
    return (
      person && {
        personId,
        displayName: person.displayName,
        timeZone: person.timeZone,
        quietHours: agreement.inForce?.terms.quietHours ?? null,
      }
    );
  };
