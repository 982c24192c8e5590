import type {
  AddDelegateInput,
  DelegatesAnswer,
  RemoveDelegateInput,
} from "@waymark/contracts/delegate";
import type { AppError } from "@waymark/contracts/error";
import {
  addDelegate as add,
  type DelegateList,
  removeDelegate as remove,
} from "@waymark/domain/delegate";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { areApart } from "../apart/index.ts";
import type { Write } from "../ports/index.ts";
import type { DelegateDeps } from "./deps.ts";
import { showDelegates } from "./list-delegates.ts";

const notFound = err({ code: "delegate.person_not_found" } as const);

type Mentor = { readonly personId: PersonId };

const save =
  (deps: DelegateDeps) =>
  async (
    read: DelegateList,
    next: DelegateList,
    guards: readonly Write[] = [],
  ): Promise<Result<DelegatesAnswer, AppError>> => {
    if (next !== read) {
      const writes = [...guards, ...deps.delegates.replace(read, next)];
      const committed = await deps.commit(writes, []);
      if (!committed.ok) return committed;
    }
    return ok(await showDelegates(deps)(next));
  };

/**
 * Lets a registered person act for the mentor from now on; naming one twice is no error.
 *
 * @returns `delegate.person_not_found` for an address that nobody is registered with
 */
export const addDelegate =
  (deps: DelegateDeps) =>
  async (
    { personId: mentorId }: Mentor,
    { emailAddress }: AddDelegateInput,
  ): Promise<Result<DelegatesAnswer, AppError>> => {
    const personId = await deps.accounts.findByAddress(emailAddress);
    if (personId === null || (await deps.persons.get(personId)) === null) return notFound;
    if (await areApart(deps, mentorId, personId)) return notFound;
    const read = await deps.delegates.ofMentor(mentorId);
    const next = add(read, personId, deps.clock.now());
    if (!next.ok) return next;
    // Oneself was refused above: a guard is for two.
    return save(deps)(read, next.value, [deps.blocks.guard(mentorId, personId, notFound.error)]);
  };

/** Ends it at once; what the delegate booked stays booked. Removing one twice is no error. */
export const removeDelegate =
  (deps: DelegateDeps) =>
  async (
    { personId: mentorId }: Mentor,
    { personId }: RemoveDelegateInput,
  ): Promise<Result<DelegatesAnswer, AppError>> => {
    const read = await deps.delegates.ofMentor(mentorId);
    return save(deps)(read, remove(read, personId));
  };
