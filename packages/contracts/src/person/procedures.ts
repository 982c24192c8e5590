import { DisplayName, Person } from "@waymark/domain/person";
import { TimeZone } from "@waymark/domain/time";
import * as z from "zod";

export const RegisterInput = z.strictObject({
  displayName: DisplayName,
  timeZone: TimeZone,
  isAdult: z.boolean(),
});

/** Who is asking: nobody, somebody signed in but not yet registered, or a person. */
export const Me = z.discriminatedUnion("state", [
  z.object({ state: z.literal("signed_out") }),
  z.object({ state: z.literal("unregistered"), emailAddress: z.string() }),
  z.object({
    state: z.literal("registered"),
    person: Person.pick({
      id: true,
      emailAddress: true,
      displayName: true,
      timeZone: true,
      roles: true,
      wantsReminders: true,
    }),
  }),
]);
export type Me = z.infer<typeof Me>;
