import { describe, expect, test } from "vitest";
import { Instant } from "../time/index.ts";
import { changeStatus } from "./change-status.ts";
import { Listing, ListingStatus } from "./listing.ts";
import { isPublic, type ListingAction } from "./transitions.ts";

const listingOf = (status: ListingStatus): Listing =>
  Listing.parse({
    id: `lst_${"1".repeat(32)}`,
    mentorId: `per_${"2".repeat(32)}`,
    slug: "ada",
    displayName: "Ada",
    headline: "Helps new leads to plan",
    story: "I led four teams, and I still review code every week, because I like to. ".repeat(2),
    lesson: "I hid a late project until it was too late to help.",
    skills: ["Planning"],
    styleTags: [],
    industry: "Education",
    function: "Engineering",
    seniority: "lead",
    company: "Lindenhof",
    languages: ["en"],
    country: "DE",
    timeZone: "Europe/Berlin",
    status,
    openRequestLimit: 3,
    publishedAt: "2026-01-12T10:00:00.000Z",
    revision: 1,
  });

const now = Instant.parse("2026-03-02T09:00:00.000Z");

const allowed: Record<ListingAction, Partial<Record<ListingStatus, ListingStatus>>> = {
  publish: { draft: "published", paused: "published" },
  pause: { published: "paused" },
  unpublish: { published: "draft", paused: "draft" },
  withdraw: { draft: "withdrawn", published: "withdrawn", paused: "withdrawn" },
  restore: { withdrawn: "draft" },
};

const actions = ["publish", "pause", "unpublish", "withdraw", "restore"] as const;
const steps = actions.flatMap((action) =>
  ListingStatus.options.map((from) => ({ action, from, to: allowed[action][from] ?? "refused" })),
);

test.each(steps)("$action leads from $from to $to", ({ action, from, to }) => {
  const changed = changeStatus(listingOf(from), action, now);
  expect(changed.ok ? [changed.value.status, changed.value.revision] : changed.error).toEqual(
    to === "refused" ? { code: "listing.illegal_transition" } : [to, 2],
  );
});

describe("the date of a listing", () => {
  const dateAfter = (from: ListingStatus): Instant | null => {
    const changed = changeStatus(listingOf(from), "publish", now);
    return changed.ok ? changed.value.publishedAt : null;
  };

  test("is kept by one that comes back from a pause", () => {
    expect(dateAfter("paused")).toBe(listingOf("paused").publishedAt);
  });

  test("is new for one that was a draft", () => {
    expect(dateAfter("draft")).toBe(now);
  });
});

test("nobody but its mentor reads a draft, and nobody at all what was withdrawn", () => {
  expect(ListingStatus.options.filter(isPublic)).toEqual(["published", "paused"]);
});
