import { IntroductionStatus } from "@waymark/domain/introduction";
import { Slug } from "@waymark/domain/listing";
import { Instant, TimeZone } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { whatNow } from "./what-now.ts";

const nowMs = Date.parse("2026-03-02T09:00:00.000Z");
const zone = TimeZone.parse("Asia/Tokyo");
const view = {
  mentor: {
    displayName: "Amara",
    timeZone: zone,
    headline: "A headline",
    slug: Slug.parse("amara"),
  },
  mentee: { displayName: "Jun", timeZone: zone },
};

const stories = (["mentor", "mentee"] as const).flatMap((viewer) =>
  IntroductionStatus.options.map((status) => ({ viewer, status })),
);

test("each side reads something of its own in every state", () => {
  const told = stories.map((story) => whatNow({ ...view, ...story }, zone, nowMs));
  expect(new Set(told).size).toBe(told.length);
});

test.each(stories)("what a $viewer reads when it is $status names the other side", (story) => {
  const other = story.viewer === "mentor" ? "Jun" : "Amara";
  const names = whatNow({ ...view, ...story }, zone, nowMs);
  expect(names).toContain(other);
});

test("a deadline is told in the reader's zone and as a distance", () => {
  const expiresAt = Instant.parse("2026-03-04T16:00:00.000Z");
  const text = whatNow({ ...view, viewer: "mentee", status: "sent", expiresAt }, zone, nowMs);
  expect(text).toContain("Thursday 5 March, 01:00 (in 2 days)");
});

test("an agreed time is told in the reader's zone", () => {
  const agreedTime = Instant.parse("2026-03-04T16:00:00.000Z");
  const text = whatNow({ ...view, viewer: "mentee", status: "accepted", agreedTime }, zone, nowMs);
  expect(text).toContain("Thursday 5 March, 01:00");
});
