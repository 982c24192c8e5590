import { Instant } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { signedHeaders } from "./sign.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const now = Instant.parse("2021-02-25T15:02:10.000Z");

// The example that libraries of Standard Webhooks are tested with.
test("a body is signed as every library of Standard Webhooks expects it", () => {
  const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  expect(signedHeaders([secret], id, now, '{"test": 2432232314}')).toEqual({
    "webhook-id": id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

test("after a rotation both secrets sign, so that a receiver may know either", () => {
  const other = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
  const both = signedHeaders([other, secret], "evt_1", now, "{}")["webhook-signature"];
  const one = signedHeaders([secret], "evt_1", now, "{}")["webhook-signature"];
  expect(both?.split(" ")).toHaveLength(2);
  expect(both?.split(" ")[1]).toBe(one);
});
