import { commandSchema } from "../command/item.ts";
import { deliverySchema } from "../delivery/item.ts";
import { dueSchema } from "../due/item.ts";
import { outboxSchema } from "../outbox/item.ts";
import { suppressionSchema } from "../suppression/item.ts";
import { checkpointSchema } from "../sweep/item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

export const machineryEntries: readonly Entry[] = [
  entry(dueSchema, "Something that has to happen later unless it is cancelled.", {
    byId: [guard("that it still stands at its moment", "the sweep")],
    byDay: [
      eventual("what is due on a day, oldest first, by shard", "the sweep", typical(25, 400, 1.5)),
      eventual(
        "the sessions of a day ahead, by their reminders",
        "the sweep, for wall times that newer zone data moved",
        typical(25, 400, 1.5),
      ),
    ],
  }),
  entry(outboxSchema, "An event that is not yet in its queues.", {
    byId: [],
    byDay: [
      eventual("what waits since a day, oldest first, by shard", "the sweep", typical(25, 600, 2)),
    ],
  }),
  entry(checkpointSchema, "The first day on which a sweep may still find something.", {
    byName: [strong("one checkpoint", "the sweep")],
  }),
  entry(commandSchema, "The first answer to a client-made key; expires after 30 days.", {
    byKey: [
      strong("an earlier answer", "every command, before and after it is carried out"),
      guard("that there is none", "every command"),
    ],
  }),
  entry(deliverySchema, "One mail to one person and all that is known of its way.", {
    byId: [strong("one delivery", "the mail worker, the provider's reports")],
    byAbout: [
      eventual(
        "the mails of an introduction or a booking",
        "the view of an introduction",
        typical(10, 600, 1),
      ),
    ],
    byDay: [
      eventual("what changed on a day, newest first", "the operator's list", typical(50, 600, 4)),
    ],
  }),
  entry(suppressionSchema, "An address that must not be written to, as a digest.", {
    byAddress: [strong("whether there is one", "the mail worker, sign-in codes")],
  }),
];
