import type { DomainEvent } from "@waymark/contracts/event";
import type { BlockDueKind } from "@waymark/domain/block";
import type { JobMessage } from "../payload/index.ts";

type BlockEvent = Extract<DomainEvent, { readonly type: `block.${string}` }>;

export type BlockRoute = { readonly job: "block-follow" };

type BlockRoutes = Readonly<
  Record<
    Exclude<BlockEvent["type"], "block.due"> | `block.due/${BlockDueKind}`,
    readonly BlockRoute[]
  >
>;

/** Which jobs each event of a block leads to; an event without a line does not compile. */
export const blockRoutes: BlockRoutes = {
  "block.placed": [{ job: "block-follow" }],
  "block.due/look_again": [{ job: "block-follow" }],
};

export const blockMessages = (event: BlockEvent): readonly JobMessage[] => {
  const { id: eventId, pair, revision } = event;
  const routes =
    event.type === "block.due" ? blockRoutes[`block.due/${event.kind}`] : blockRoutes[event.type];
  return routes.map(({ job }) => ({ job, payload: { v: 1, eventId, pair, revision } }));
};
