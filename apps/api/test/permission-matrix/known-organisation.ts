import { type LinkClaim, signLink } from "@waymark/application/link";
import { questionsFor } from "@waymark/domain/enrolment";
import { OrganisationContent } from "@waymark/domain/organisation";
import { EmailAddress } from "@waymark/domain/person";
import { ProgrammeContent } from "@waymark/domain/programme";
import { addDays } from "@waymark/domain/time";
import { linkSecret, type World } from "../harness.ts";
import type { Known } from "../sweep/sample-input.ts";
import { makeByKeeper } from "./make-by-calls.ts";
import type { Section } from "./section.ts";
import { memberRoles } from "./seed-organisation.ts";

const entry = { side: "mentee", name: "Imani Okafor", emailAddress: "imani@example.org" };

/** What procedures about organisations are to be asked for. */
export const knownOfOrganisation = async (world: World, section: Section) => {
  const { base, role, callers } = section;
  const { organisation, programme, cohort, ownEnrolment, invited, runs, circle, ...rest } =
    section.console;
  // Who has a role already is not invited to one.
  const emailAddress =
    memberRoles[role] === undefined
      ? callers.own.emailAddress
      : EmailAddress.parse(`invited-${base}@waymark.example`);
  const side = role === "mentor" ? "mentor" : "mentee";
  const keeper = await world.cookieOf(rest.keeper);
  const made = await makeByKeeper(world, keeper, organisation.id, emailAddress);
  const token = (claim: LinkClaim): string =>
    signLink(linkSecret, claim, addDays(world.db.clock.now(), 9));
  const [before, after] = runs.map(({ id }) => id);
  const form = {
    name: "Imani Okafor",
    timeZone: "Europe/Berlin",
    languages: ["en"],
    skills: ["Planning"],
    capacity: 1,
    weeklyHours: {},
    answers: questionsFor(programme.intake, side).map((question) => ({
      questionId: question.id,
      value: question.kind === "scale" ? 3 : question.options[0],
    })),
    prefers: [],
  };
  const everywhere: Known = {
    ...made,
    organisationId: organisation.id,
    programmeId: programme.id,
    cohortId: cohort.id,
    enrolmentId: ownEnrolment.id,
    runId: before,
    circleId: circle.id,
    plan: rest.plan,
    settings: rest.settings,
    entries: [entry],
    form,
  };
  const content = (schema: typeof OrganisationContent | typeof ProgrammeContent, value: object) =>
    schema.parse(
      Object.fromEntries(Object.entries(value).filter(([name]) => name in schema.shape)),
    );
  const nouns: Readonly<Record<string, Known>> = {
    organisation: {
      emailAddress,
      personId: rest.colleague.id,
      role: "sponsor_viewer",
      slug: organisation.slug,
      content: content(OrganisationContent, organisation),
      token: token({
        purpose: "join_organisation",
        organisationId: organisation.id,
        addressDigest: world.db.ids.fingerprint(emailAddress),
        revision: 1,
      }),
    },
    programme: { content: content(ProgrammeContent, programme) },
    matchingRun: { before, after, revision: 2 },
    enrolment: {
      token: token({ purpose: "join_cohort", ...invited }),
    },
  };
  const paths: Readonly<Record<string, Known>> = {
    // Whoever sees a report of the organisation may see that of one cohort.
    "sponsorReport.show": { filter: undefined },
    "programme.begin": { name: "A new programme" },
    "programme.move": { action: "close" },
    "cohort.move": { action: "finish" },
    "cohort.invitePeople": { cohortId: section.console.inviting.id },
    "organisation.invite": { emailAddress: `somebody-${base}@waymark.example` },
  };
  const names = [
    ...Object.values(made),
    organisation.id,
    programme.id,
    cohort.id,
    section.console.inviting.id,
    ownEnrolment.id,
    invited.enrolmentId,
    ...runs.map(({ id }) => id),
    circle.id,
  ];
  return { everywhere, nouns, paths, names };
};
