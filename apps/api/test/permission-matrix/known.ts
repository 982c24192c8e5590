import { type LinkClaim, signLink } from "@waymark/application/link";
import { surveyLinkOf } from "@waymark/domain/survey";
import { addDays } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { linkSecret, type World } from "../harness.ts";
import type { Known } from "../sweep/sample-input.ts";
import { makeByCalls } from "./make-by-calls.ts";
import { knownOfOrganisation } from "./known-organisation.ts";
import type { Section } from "./section.ts";

export type KnownThings = {
  /** What the fields of that procedure's input are to hold, by their names. */
  readonly of: (path: string) => Known;
  /** Ids that are the section's alone: an answer that has one shows the thing. */
  readonly names: readonly string[];
};

/** What a procedure is to be asked for, so that it is the section's. */
export const makeKnown = async (
  world: World,
  section: Section,
  ownCookie: string,
): Promise<KnownThings> => {
  const { base, role, callers, mentor, mentee, things } = section;
  const organisation = await knownOfOrganisation(world, section);
  const { listing, mentorship, introduction, booking, session, surveys } = things;
  const target = { mentorshipId: mentorship.id, listingId: listing.id };
  const made = await makeByCalls(world, ownCookie, base, mentorship.id);
  const { goalId, referralId } = made;
  const until = addDays(world.db.clock.now(), 9);
  const token = (claim: LinkClaim): { readonly token: string } => ({
    token: signLink(linkSecret, claim, until),
  });
  const ownSurvey = role === "mentor" ? surveys.mentor : surveys.mentee;
  const { until: _until, ...surveyLink } = surveyLinkOf(ownSurvey);

  const everywhere: Known = {
    ...organisation.everywhere,
    ...made,
    ...target,
    mentorId: mentor.id,
    menteeId: mentee.id,
    personId: role === "mentor" ? mentee.id : mentor.id,
    introductionId: introduction.id,
    sessionId: booking.id,
    offeringId: numberedId("offering", 1),
    surveyId: ownSurvey.id,
    slug: listing.slug,
    timeZone: "Europe/Berlin",
    date: "2026-03-02",
    query: "q=planning",
    url: "https://example.org/planning",
    quietHours: { from: "21:00", until: "07:00" },
    place: { noun: "mentorship", mentorshipId: mentorship.id },
  };
  const nouns: Readonly<Record<string, Known>> = {
    ...organisation.nouns,
    introduction: token({
      purpose: "answer",
      introductionId: introduction.id,
      personId: mentor.id,
      revision: introduction.revision,
    }),
    booking: {
      revision: booking.revision,
      // Who names a mentor is that mentor's delegate.
      mentorId: undefined,
      ...token({
        purpose: "answer_booking",
        sessionId: booking.id,
        personId: mentor.id,
        revision: booking.revision,
      }),
    },
    session: {
      sessionId: session.id,
      ...token({ purpose: "attest_session", sessionId: session.id, personId: callers.own.id }),
    },
    survey: { sessionId: session.id, ...token({ purpose: "answer_survey", ...surveyLink }) },
    goal: token({
      purpose: "answer_goal",
      goalId,
      mentorshipId: mentorship.id,
      personId: mentee.id,
      progressFrom: addDays(world.db.clock.now(), 0),
    }),
    referral: token({
      purpose: "answer_referral",
      referralId,
      mentorshipId: mentorship.id,
      party: "third",
      revision: 1,
    }),
    person: token({ purpose: "stop_reminders", personId: callers.own.id }),
  };
  const paths: Readonly<Record<string, Known>> = {
    ...organisation.paths,
    "booking.bookFor": { mentorId: mentor.id },
    "booking.peopleFor": { mentorId: mentor.id },
    "referral.stopByLink": token({
      purpose: "stop_referrals",
      addressDigest: world.db.ids.fingerprint("imani@example.org"),
    }),
  };
  return {
    of: (path) => ({ ...everywhere, ...nouns[path.split(".")[0] ?? ""], ...paths[path] }),
    names: [
      ...organisation.names,
      ...Object.values(made),
      mentorship.id,
      introduction.id,
      booking.id,
      session.id,
      surveys.mentor.id,
      surveys.mentee.id,
    ],
  };
};
