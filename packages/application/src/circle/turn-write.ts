import type { Cadence } from "@waymark/domain/agreement";
import { type Circle, turnEndsAt } from "@waymark/domain/circle";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Pick<Ids, "derivedDueId"> };

/** Makes the stored due item that of this revision; see `introduction/due-writes.ts`. */
export const turnWrite = ({ dues, ids }: Deps, circle: Circle, cadence: Cadence): Write => {
  const { id: circleId, revision } = circle;
  const id = ids.derivedDueId(circleId, "end_turn");
  return circle.status === "dissolved"
    ? dues.cancel(id)
    : dues.schedule({ id, at: turnEndsAt(circle, cadence), kind: "end_turn", circleId, revision });
};
