import { Listing } from "@waymark/domain/listing";
import { EmailAddress, Person, type Role } from "@waymark/domain/person";
import { worldListingId, worldPersonId } from "./make-ids.ts";
import type { Mentor } from "./make-mentor.ts";

const joinedAt = "2025-01-13T09:00:00.000Z";

const demoPerson = (role: Role, displayName: string, timeZone: string): Person =>
  Person.parse({
    id: worldPersonId(`demo ${role}`, 0),
    emailAddress: `${role}@waymark.example`,
    displayName,
    timeZone,
    roles: [role],
    adultConfirmedAt: joinedAt,
    wantsReminders: true,
    createdAt: joinedAt,
    revision: 1,
  });

export const demoMentee = demoPerson("mentee", "Mirela Ocaña-Brandt", "Europe/Berlin");

export const demoOperator = demoPerson("operator", "Olufemi Bergström", "Europe/Stockholm");

/** Somebody who comes to run programmes; nothing keeps them from finding a mentor, too. */
const organiser = (name: string, displayName: string, timeZone: string): Person => ({
  ...demoPerson("mentee", displayName, timeZone),
  id: worldPersonId(`demo ${name}`, 0),
  emailAddress: EmailAddress.parse(`${name}@waymark.example`),
});

export const demoOwner = organiser("owner", "Solveig Adjei", "Europe/Oslo");
export const demoManager = organiser("manager", "Ravindra Castellanos", "Europe/Madrid");
export const demoSponsor = organiser("sponsor", "Hinemoa Dubois", "Pacific/Auckland");

const person = demoPerson("mentor", "Tāmati Lindqvist", "Pacific/Auckland");

export const demoMentor: Mentor = {
  person,
  listing: Listing.parse({
    id: worldListingId(0),
    mentorId: person.id,
    slug: "tamati-lindqvist",
    displayName: person.displayName,
    headline: "Helps new engineering leads to run a team without losing the craft",
    story:
      "I repaired ferries before I wrote software, and I still think that a system which nobody can explain on one page is not finished. For fourteen years I have built and run the booking systems of a ferry line, first alone, later with four teams.\n\nPeople come to me in their first year as a lead: too many meetings, too little code, and a bad conscience about both. We look at your real week, hour by hour, and decide what you will stop doing. I ask more than I tell, and I will want to know what came of it.",
    lesson:
      "I kept the hardest tasks for myself because I was the fastest. When I was ill for a month, the team was not slower; it was free. I had been the queue.",
    skills: ["Engineering leadership", "System design", "Delegation", "Incident response"],
    styleTags: ["asks more than tells", "calm"],
    industry: "Travel",
    function: "Engineering",
    seniority: "lead",
    company: "Windrose Ferries",
    languages: ["en", "sv"],
    country: "NZ",
    timeZone: person.timeZone,
    status: "published",
    openRequestLimit: 8,
    publishedAt: "2025-01-20T09:00:00.000Z",
    revision: 1,
  }),
};
