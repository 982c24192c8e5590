import type { DomainEvent } from "@waymark/contracts/event";
import { describeError, type Log } from "@waymark/application/log";
import type { Queues } from "../queue/index.ts";
import { messagesFor } from "../route/index.ts";

export type RelayDeps = {
  readonly publish: Queues["publish"];
  /** Takes the event out of the outbox; no error when it is gone already. */
  readonly remove: (event: DomainEvent) => Promise<void>;
  readonly log: Log;
};

export type RelayEvents = (events: readonly DomainEvent[]) => Promise<readonly boolean[]>;

/**
 * Publishes the messages of each event and only then takes it out of the outbox: an end in between
 * publishes twice, never not at all.
 *
 * @returns for each event, in order, whether all of its messages are in their queues
 */
export const relayEvents =
  (deps: RelayDeps): RelayEvents =>
  async (events) => {
    const sent = events.flatMap((event) =>
      messagesFor(event).map((message) => ({ event, message })),
    );
    const answers = await deps.publish(sent.map(({ message }) => message));
    const failed = new Set<DomainEvent>();
    for (const [at, { event, message }] of sent.entries()) {
      const answer = answers[at];
      if (answer?.ok === true) continue;
      failed.add(event);
      const reason = answer?.error ?? "not answered";
      const ids = { eventId: event.id, job: message.job };
      deps.log({ level: "warn", message: "message not published", ...ids, reason });
    }
    const remove = async (event: DomainEvent): Promise<void> => {
      try {
        await deps.remove(event);
        deps.log({ level: "info", message: "event relayed", eventId: event.id, type: event.type });
      } catch (thrown) {
        // Its messages are out; the sweep publishes them once more and removes it then.
        const failure = describeError(thrown);
        deps.log({ level: "warn", message: "event not removed", eventId: event.id, ...failure });
      }
    };
    await Promise.all(events.filter((event) => !failed.has(event)).map(remove));
    return events.map((event) => !failed.has(event));
  };
