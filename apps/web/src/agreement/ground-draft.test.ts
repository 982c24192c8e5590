import { describe, expect, test } from "vitest";
import { draftOfGround, freshGround, groundErrors, groundOf, merged } from "./ground-draft.ts";

const own = {
  cadence: "weekly",
  channels: ["video", "phone"],
  quietHours: null,
  topicsOffLimits: ["My salary"],
  confidentiality: "advice_without_names",
} as const;
const others = {
  cadence: "monthly",
  channels: ["messages", "video"],
  quietHours: { from: "21:00", until: "07:00" },
  topicsOffLimits: ["My salary", "My boss"],
  confidentiality: "between_us",
} as const;

describe("the common ground", () => {
  test("that a form held comes back as it was", () => {
    for (const ground of [own, others]) expect(groundOf(draftOfGround(ground))).toEqual(ground);
  });

  test("takes each line of topics once, and none that is empty", () => {
    const draft = { ...freshGround, topics: " My salary \n\nMy boss\nMy salary\n" };
    expect(groundOf(draft).topicsOffLimits).toEqual(["My salary", "My boss"]);
  });

  test("of two begins with what suits both and with what protects more", () => {
    const expected = {
      cadence: "monthly",
      channels: ["video"],
      quietHours: others.quietHours,
      topicsOffLimits: ["My salary", "My boss"],
      confidentiality: "between_us",
    };
    expect(groundOf(merged(own, others))).toEqual(expected);
    expect(groundOf(merged(others, own))).toEqual(expected);
  });

  test("is not sent without a way to talk, or with a day that is all quiet", () => {
    expect(groundErrors(freshGround)).toEqual({});
    expect(groundErrors({ ...freshGround, channels: [] }).channels).toBeDefined();
    expect(groundErrors({ ...freshGround, from: "08:00" }).quiet).toBeDefined();
    expect(groundErrors({ ...freshGround, topics: "x".repeat(121) }).topics).toBeDefined();
  });
});
