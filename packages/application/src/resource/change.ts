import type { AppError } from "@waymark/contracts/error";
import type { AddResourceInput, RemoveResourceInput, ShelfView } from "@waymark/contracts/resource";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { addResource, removeResource, type Shelf } from "@waymark/domain/resource";
import { err, ok, type Result } from "@waymark/domain/result";
import { type OwnMentorship, ownMentorship, pairGuard } from "../mentorship/index.ts";
import type { ResourceDeps } from "./deps.ts";
import { viewOf } from "./show.ts";

type Actor = { readonly personId: PersonId };
type Change = (shelf: Shelf, own: OwnMentorship) => Result<Shelf, AppError>;

const attempt = async (
  deps: ResourceDeps,
  own: OwnMentorship,
  change: Change,
): Promise<Result<ShelfView, AppError>> => {
  const shelf = await deps.shelves.of(own.mentorship.id);
  const next = change(shelf, own);
  if (!next.ok) return next;
  if (next.value !== shelf) {
    const writes = [deps.shelves.put(next.value), pairGuard(deps, own.mentorship)];
    const committed = await deps.commit(writes, []);
    if (!committed.ok) return committed;
  }
  return ok(await viewOf(deps, own, next.value));
};

const attemptsMax = 6;

/** Both may put things up at once: who comes second looks again, `storage.busy` when never first. */
const changeShelf = async (
  deps: ResourceDeps,
  actor: Actor,
  mentorshipId: MentorshipId,
  change: Change,
): Promise<Result<ShelfView, AppError>> => {
  const own = await ownMentorship(deps)(actor, mentorshipId);
  if (!own.ok) return own;
  for (let attempts = 0; attempts < attemptsMax; attempts += 1) {
    const changed = await attempt(deps, own.value, change);
    if (changed.ok || changed.error.code !== "resource.changed_meanwhile") return changed;
  }
  return err({ code: "storage.busy" });
};

/** Puts a link or a note where both of a pair find it; the same id twice is one thing. */
export const addToShelf =
  (deps: ResourceDeps) =>
  (actor: Actor, input: AddResourceInput): Promise<Result<ShelfView, AppError>> => {
    const addedAt = deps.clock.now();
    const { resourceId: id, content, mentorshipId } = input;
    return changeShelf(deps, actor, mentorshipId, (shelf, { side, mentorship }) =>
      mentorship.status === "ended"
        ? err({ code: "mentorship.illegal_transition" })
        : addResource(shelf, { id, content, addedBy: side, addedAt }),
    );
  };

/** Takes down what one has put up oneself, also after the end; doing it twice is no error. */
export const removeFromShelf =
  (deps: ResourceDeps) =>
  (actor: Actor, input: RemoveResourceInput): Promise<Result<ShelfView, AppError>> =>
    changeShelf(deps, actor, input.mentorshipId, (shelf, { side }) =>
      removeResource(shelf, input.resourceId, side),
    );
