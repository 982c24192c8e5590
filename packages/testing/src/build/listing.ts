import { Listing } from "@waymark/domain/listing";
import { numberedId } from "./id.ts";

/** A valid published listing of the person of the same number. */
export const buildListing = (number: number, overrides: Partial<Listing> = {}): Listing =>
  Listing.parse({
    id: numberedId("listing", number),
    mentorId: numberedId("person", number),
    slug: `mentor-${number}`,
    displayName: `Mentor ${number}`,
    headline: "Helps new leads to run their first planning round",
    story:
      "I grew from the only developer of a library system to leading four teams, and I still review code every week.",
    lesson: "I once hid a late project from my client until it was too late to help.",
    skills: ["Planning", "Code review"],
    styleTags: ["direct"],
    industry: "Education",
    function: "Engineering",
    seniority: "lead",
    company: "Lindenhof Library Systems",
    languages: ["en", "de"],
    country: "DE",
    timeZone: "Europe/Berlin",
    status: "published",
    openRequestLimit: 3,
    publishedAt: "2026-01-12T10:00:00.000Z",
    revision: 1,
    ...overrides,
  });
