import type { HiddenRule } from "@waymark/contracts/availability";
import type { HiddenBy } from "@waymark/domain/slot";

/**
 * What may be said about a hidden start to whoever asks: that the mentor is busy, once, and never
 * from when to when or how often.
 */
export const hiddenRules = (hiddenBy: readonly HiddenBy[]): HiddenRule[] => {
  const busy = hiddenBy.filter((rule) => rule.code === "slot.busy");
  const others = hiddenBy.filter((rule) => rule.code !== "slot.busy");
  return busy.length === 0
    ? others
    : [...others, { code: "slot.busy", onlyBuffer: busy.every(({ onlyBuffer }) => onlyBuffer) }];
};
