import type { Clock, Outbox } from "@waymark/application/ports";
import { addMinutes } from "@waymark/domain/time";
import { sweep } from "@waymark/messaging/catalogue";
import { type Finding, finding, orUnreachable } from "./finding.ts";

/** Two sweeps would have found what is older, as the alarm on its age assumes, too. */
export const examineOutbox = ({
  outbox,
  clock,
}: {
  readonly outbox: Outbox;
  readonly clock: Clock;
}): Promise<readonly Finding[]> =>
  orUnreachable("outbox.reachable", "the outbox", async () => {
    const minutes = 2 * sweep.outboxOlderThanMinutes;
    const [oldest] = await outbox.listOlderThan(addMinutes(clock.now(), -minutes), 1);
    return [
      finding(
        "outbox.age",
        `no event waits for more than ${minutes} minutes`,
        oldest === undefined ? null : `one does; read ${sweep.runbook}`,
      ),
    ];
  });
