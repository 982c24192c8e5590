import { expect, test } from "vitest";
import { countStates } from "./delivery-text.ts";

test("a day's mails are counted by state, the worst news first", () => {
  const states = ["delivered", "sent", "bounced", "delivered", "refused", "bounced"] as const;
  expect(countStates(states.map((state) => ({ state })))).toEqual([
    { state: "bounced", count: 2 },
    { state: "refused", count: 1 },
    { state: "sent", count: 1 },
    { state: "delivered", count: 2 },
  ]);
});
