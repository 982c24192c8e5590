import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent } from "@waymark/contracts/event";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { Commands, Commit, Ids, Write } from "../ports/index.ts";

export type OnceDeps = {
  readonly commands: Commands;
  readonly commit: Commit;
  readonly ids: Ids;
};

export type Command<Answer> = {
  /** Who may have the stored answer back: a person's id, or the link that stands for one. */
  readonly actor: string;
  readonly requestKey: string;
  /** All that makes this command what it is; the same key with other input is refused. */
  readonly input: unknown;
  readonly now: Instant;
  /** Reads a stored answer back; throws on one that this version does not know. */
  readonly parse: (stored: unknown) => Answer;
  readonly decide: () => Promise<
    Result<
      {
        readonly answer: Answer;
        readonly writes: readonly Write[];
        readonly events: readonly DomainEvent[];
      },
      AppError
    >
  >;
};

// Keys are sorted so that the same input has one text, in whatever order a client wrote it.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * Carries a command out at most once per actor and key: the record of the answer is written in the
 * same transaction as the change, so a retry, however late and however many at once, gets the first
 * answer. DynamoDB's own ClientRequestToken would forget after 10 minutes.
 *
 * @returns the answer, the refusal of `decide` or of the commit, or `request.key_reused`
 */
export const once =
  (deps: OnceDeps) =>
  async <Answer>(command: Command<Answer>): Promise<Result<Answer, AppError>> => {
    const inputFingerprint = deps.ids.fingerprint(canonical(command.input));
    const earlier = async (): Promise<Result<Answer, AppError> | null> => {
      const record = await deps.commands.get(command.actor, command.requestKey);
      if (record === null) return null;
      if (record.inputFingerprint !== inputFingerprint) return err({ code: "request.key_reused" });
      return ok(command.parse(JSON.parse(record.answer)));
    };

    const known = await earlier();
    if (known !== null) return known;
    const decision = await command.decide();
    // What looks like a refusal may be the effect of this very command, sent twice at once.
    if (!decision.ok) return (await earlier()) ?? decision;
    const { answer, writes, events } = decision.value;
    const record = deps.commands.insert(
      {
        actor: command.actor,
        requestKey: command.requestKey,
        inputFingerprint,
        answer: JSON.stringify(answer),
      },
      command.now,
      { code: "storage.busy" },
    );
    try {
      const committed = await deps.commit([record, ...writes], events);
      if (!committed.ok) return (await earlier()) ?? committed;
      return ok(answer);
    } catch (error) {
      // A commit throws when its outcome is unknown, too: then the record tells what came of it.
      const written = await earlier();
      if (written === null) throw error;
      return written;
    }
  };
