import { expect, test } from "vitest";
import { nextHop } from "../../src/foreign-feed/fetch/next-hop.ts";

test("a redirect may change host and path, and never leaves TLS", () => {
  const secure = new URL("https://a.example/feed.ics");
  expect(nextHop(secure, "/other.ics").href).toBe("https://a.example/other.ics");
  expect(nextHop(secure, "//b.example/x").href).toBe("https://b.example/x");
  expect(() => nextHop(secure, "http://a.example/feed.ics")).toThrow(
    "calendar_feed.address_refused",
  );
  expect(() => nextHop(secure, "https://ann:pw@a.example/")).toThrow(
    "calendar_feed.address_refused",
  );
  const plain = new URL("http://a.example/feed.ics");
  expect(nextHop(plain, "https://a.example/feed.ics").href).toBe("https://a.example/feed.ics");
});
