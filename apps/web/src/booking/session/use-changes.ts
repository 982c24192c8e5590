import type { BookingView } from "@waymark/contracts/booking";
import { useState } from "react";
import { changesBetween } from "./changes-between.ts";

type Changes = {
  readonly changes: readonly string[];
  /** What is shown is known; after a look at the changes, or a change of one's own. */
  readonly acknowledge: () => void;
  /** The next revision comes from here, so there is nothing to tell. */
  readonly expectOwn: () => void;
};

/** What changed elsewhere since the page was opened: in another tab, or by the other side. */
export const useChanges = (view: BookingView, timeZone: string): Changes => {
  const [seen, setSeen] = useState(view);
  const [ownAfter, setOwnAfter] = useState<number>();
  const isNew = view.revision > seen.revision;
  if (isNew && ownAfter === seen.revision) {
    setSeen(view);
    setOwnAfter(undefined);
  }
  return {
    changes: isNew && ownAfter !== seen.revision ? changesBetween(seen, view, timeZone) : [],
    acknowledge: () => setSeen(view),
    expectOwn: () => setOwnAfter(seen.revision),
  };
};
