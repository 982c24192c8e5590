import * as z from "zod";
import { PersonId } from "../id/index.ts";
import { line } from "../text/index.ts";
import { Instant, TimeZone } from "../time/index.ts";

/** Mail programs turn addresses into links, in the middle of our sentences. */
const looksLikeLink = /:\/\/|\bwww\./i;

export const DisplayName = line(1, 80).refine((name) => !looksLikeLink.test(name), {
  error: "holds a web address",
});

/** Compared and stored in lower case, as every large mail provider treats it. */
export const EmailAddress = z.email().max(254).toLowerCase().brand<"EmailAddress">();
export type EmailAddress = z.infer<typeof EmailAddress>;

export const Role = z.enum(["mentee", "mentor", "operator"]);
export type Role = z.infer<typeof Role>;

/** The private record of someone with an account; what the public sees of a mentor is the listing. */
export const Person = z.object({
  id: PersonId,
  emailAddress: EmailAddress,
  displayName: DisplayName,
  timeZone: TimeZone,
  roles: z.array(Role).min(1),
  /** When the person said that they are 18 or older; nobody is registered without it. */
  adultConfirmedAt: Instant,
  /** False after an unsubscribe: reminders stop, answers to the person's own requests do not. */
  wantsReminders: z.boolean(),
  createdAt: Instant,
  revision: z.int().positive(),
});
export type Person = z.infer<typeof Person>;
