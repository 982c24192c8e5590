import type { AppError } from "@waymark/contracts/error";
import type { ReflectionView, SaveReflectionInput } from "@waymark/contracts/mentorship";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import type { MentorshipDeps } from "./deps.ts";
import { ownMentorship } from "./own.ts";

const nothing: ReflectionView = { ownGoals: "", words: "", revision: 0 };

/** What the actor noted down for nobody else. */
export const getReflection =
  (deps: Pick<MentorshipDeps, "mentorships" | "reflections">) =>
  async (
    actor: { readonly personId: PersonId },
    id: MentorshipId,
  ): Promise<Result<ReflectionView, AppError>> => {
    const own = await ownMentorship(deps)(actor, id);
    if (!own.ok) return own;
    const { ownGoals, words, revision } =
      (await deps.reflections.get(id, actor.personId)) ?? nothing;
    return ok({ ownGoals, words, revision });
  };

/** Refused with `mentorship.changed_meanwhile` when another window saved since it was read. */
export const saveReflection =
  (deps: MentorshipDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { requestKey, mentorshipId, ...words }: SaveReflectionInput,
  ): Promise<Result<ReflectionView, AppError>> => {
    const now = deps.clock.now();
    const next = { ...words, revision: words.revision + 1 };
    const own = await ownMentorship(deps)(actor, mentorshipId);
    if (!own.ok) return own;
    const saved = await once(deps)({
      actor: actor.personId,
      requestKey,
      // Private words do not stand in the record of a command either, which others may read.
      input: { mentorshipId, fingerprint: deps.ids.fingerprint(JSON.stringify(words)) },
      now,
      parse: () => next.revision,
      decide: async () => {
        const { personId } = actor;
        const reflection = { mentorshipId, personId, ...next, updatedAt: now };
        return ok({
          answer: next.revision,
          writes: [deps.reflections.replace(reflection)],
          events: [],
        });
      },
    });
    return saved.ok ? ok(next) : err(saved.error);
  };
