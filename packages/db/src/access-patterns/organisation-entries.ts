import { memberInvitationSchema } from "../organisation/invitation-item.ts";
import { organisationSchema } from "../organisation/item.ts";
import { memberSchema } from "../organisation/member-item.ts";
import { organisationSlugSchema } from "../organisation/slug-item.ts";
import { programmeSchema } from "../programme/item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

export const organisationEntries: readonly Entry[] = [
  entry(organisationSchema, "Who sponsors programmes, and how many owners look after it.", {
    byId: [
      strong("one organisation", "every page of its console, mail", typical(1, 2000, 1)),
      guard("that an owner is left", "leaving, giving up a role"),
    ],
  }),
  entry(organisationSlugSchema, "Holds the address of an organisation's public page.", {
    bySlug: [
      strong("whose address it is", "the public page"),
      guard("that it is nobody's", "creating an organisation, changing its address"),
    ],
  }),
  entry(memberSchema, "Somebody's role in an organisation.", {
    byOrganisation: [
      strong("one role", "every step in an organisation", typical(1, 400, 1)),
      strong("all roles of an organisation", "the page of the people", typical(20, 400, 2)),
      guard("that a role is as it was read", "every step that it allows"),
    ],
    byPerson: [
      eventual("all roles of a person", "the list of organisations", typical(3, 400, 0.5)),
    ],
  }),
  entry(memberInvitationSchema, "An invitation of one address to a role.", {
    byOrganisation: [
      strong("one invitation", "its link, mail", typical(1, 500, 1)),
      strong("all of an organisation", "the page of the people", typical(10, 500, 2)),
      guard("that it is as it was read", "every step of it"),
    ],
  }),
  entry(programmeSchema, "What an organisation offers.", {
    byId: [strong("one programme", "its page, its cohorts, their reports", typical(1, 5000, 2))],
    byOrganisation: [
      eventual(
        "an organisation's programmes, the oldest first",
        "the console, the public page",
        typical(10, 5000, 6.5),
      ),
    ],
  }),
];
