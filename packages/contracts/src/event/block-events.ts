import { blockDueKinds, PairKey } from "@waymark/domain/block";
import { EventId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const blockEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    pair: PairKey,
    revision: z.int().positive(),
  });

/** That one was lifted is no event: nothing comes back by it. */
export const blockEvents = [
  blockEvent("block.placed"),
  blockEvent("block.due").extend({ kind: z.enum(blockDueKinds) }),
] as const;
