import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { describe, expect, test } from "vitest";
import { classifyFailure } from "./classify-failure.ts";

const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({
    message: "cancelled",
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

describe("a cancelled transaction", () => {
  test.each([
    ["refused by its own condition", ["None", "ConditionalCheckFailed"], "refused"],
    [
      "refused though another item was contended",
      ["TransactionConflict", "ConditionalCheckFailed"],
      "refused",
    ],
    ["contended by another transaction", ["None", "TransactionConflict"], "contended"],
    ["contended by too many", ["ThrottlingError", "ProvisionedThroughputExceeded"], "contended"],
    ["broken by an item that is too large", ["TransactionConflict", "ValidationError"], "broken"],
    ["broken when it gives no reason", [], "broken"],
  ] as const)("is %s", (_what, codes, kind) => {
    expect(classifyFailure(cancelled(...codes)).kind).toBe(kind);
  });

  test("names the first of several refused writes", () => {
    const failure = classifyFailure(
      cancelled("None", "ConditionalCheckFailed", "ConditionalCheckFailed"),
    );
    expect(failure).toEqual({ kind: "refused", position: 1 });
  });
});

describe("an error without an answer", () => {
  test.each([
    ["a broken connection", Object.assign(new Error("reset"), { code: "ECONNRESET" }), "unknown"],
    ["a time-out", Object.assign(new Error("slow"), { name: "TimeoutError" }), "unknown"],
    [
      "an outage",
      Object.assign(new Error("500"), { $metadata: { httpStatusCode: 500 } }),
      "unknown",
    ],
    [
      "a refused credential",
      Object.assign(new Error("403"), { $metadata: { httpStatusCode: 403 } }),
      "broken",
    ],
    ["something that is no error", "gone", "broken"],
  ])("such as %s is told apart", (_what, error, kind) => {
    expect(classifyFailure(error).kind).toBe(kind);
  });
});
