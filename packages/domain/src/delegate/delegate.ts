import * as z from "zod";
import { PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { Instant } from "../time/index.ts";
import type { DelegateErrorCode } from "./errors.ts";

/** An assistant and one more who steps in; whoever needs more needs an organisation. */
export const delegatesMax = 3;

/** Somebody who may book, move, cancel and answer bookings for a mentor. */
export const Delegate = z.strictObject({ personId: PersonId, since: Instant });
export type Delegate = z.infer<typeof Delegate>;

/** All delegates of one mentor: one thing, so that two who add at once cannot pass the limit. */
export const DelegateList = z.strictObject({
  mentorId: PersonId,
  delegates: z.array(Delegate).max(delegatesMax),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type DelegateList = z.infer<typeof DelegateList>;

export const noDelegates = (mentorId: PersonId): DelegateList => ({
  mentorId,
  delegates: [],
  revision: 0,
});

/** The list with that person; unchanged, the same revision included, when they are on it. */
export const addDelegate = (
  list: DelegateList,
  personId: PersonId,
  now: Instant,
): Result<DelegateList, { readonly code: DelegateErrorCode }> => {
  const { mentorId, delegates, revision } = list;
  if (personId === mentorId) return err({ code: "delegate.oneself" });
  if (delegates.some((delegate) => delegate.personId === personId)) return ok(list);
  if (delegates.length >= delegatesMax) return err({ code: "delegate.too_many" });
  return ok({
    mentorId,
    delegates: [...delegates, { personId, since: now }],
    revision: revision + 1,
  });
};

/** The list without that person; unchanged when they are not on it. */
export const removeDelegate = (list: DelegateList, personId: PersonId): DelegateList => {
  const delegates = list.delegates.filter((delegate) => delegate.personId !== personId);
  return delegates.length === list.delegates.length
    ? list
    : { ...list, delegates, revision: list.revision + 1 };
};
