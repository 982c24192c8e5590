import { ReferralProposal } from "@waymark/domain/referral";
import { expect, test } from "vitest";
import { emptyDraft, problemsOf } from "./referral-draft.ts";

const draft = {
  thirdName: "Imani Okafor",
  thirdAddress: " imani@example.org ",
  reason: "Both of you take over a team this spring.",
};

test("a complete proposal has no problems, and is what the server takes", () => {
  expect(problemsOf(draft)).toEqual({});
  const sent = { ...draft, thirdAddress: draft.thirdAddress.trim() };
  expect(ReferralProposal.safeParse(sent).success).toBe(true);
});

test("every field says what is missing", () => {
  expect(Object.keys(problemsOf(emptyDraft))).toEqual(["thirdName", "thirdAddress", "reason"]);
  expect(problemsOf({ ...draft, thirdAddress: "imani" })).toHaveProperty("thirdAddress");
  expect(problemsOf({ ...draft, reason: `${draft.reason} https://example.com` })).toHaveProperty(
    "reason",
  );
});
