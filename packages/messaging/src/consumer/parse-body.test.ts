import { describe, expect, it } from "vitest";
import { parseBody } from "./parse-body.ts";

const job = {
  v: 1,
  eventId: `evt_${"1".repeat(32)}`,
  introductionId: `int_${"2".repeat(32)}`,
  revision: 1,
};

const refusal = (body: string): string => {
  const parsed = parseBody("introduction-expiry", body);
  return parsed.ok ? "none" : parsed.error;
};

describe("parseBody", () => {
  it("reads a payload of its job", () => {
    expect(parseBody("introduction-expiry", JSON.stringify(job))).toEqual({ ok: true, value: job });
  });

  it.each([
    ["nothing", "", "its body is not JSON"],
    ["text", "my secret is 42", "its body is not JSON"],
    ["another type", '"evt"', "not a payload of introduction-expiry: body invalid_type"],
    ["a later version", JSON.stringify({ ...job, v: 2 }), "v invalid_value"],
    ["a field too many", JSON.stringify({ ...job, name: "Ada" }), "body unrecognized_keys"],
    ["another job's payload", JSON.stringify({ id: "x" }), "introduction-expiry: v invalid_value"],
    ["something huge", `"${"x".repeat(70_000)}"`, "its body has 70002 bytes, above 65536"],
    ["many bytes in few characters", `"${"語".repeat(22_000)}"`, "its body has 66002 bytes"],
  ])("refuses %s and says why", (_what, body, reason) => {
    expect(refusal(body)).toContain(reason);
  });

  it("never quotes the body, which may hold what a person wrote", () => {
    expect(refusal("my secret is 42")).not.toContain("secret");
    expect(refusal(JSON.stringify({ ...job, eventId: "secret" }))).not.toContain("secret");
  });
});
