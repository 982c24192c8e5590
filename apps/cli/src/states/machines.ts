import { CohortStatus, cohortTransitions } from "@waymark/domain/cohort";
import { EnrolmentStatus, enrolmentTransitions } from "@waymark/domain/enrolment";
import { AgreementStatus, agreementTransitions } from "@waymark/domain/agreement";
import { BookingStatus, bookingTransitions } from "@waymark/domain/booking";
import { CircleStatus, circleTransitions } from "@waymark/domain/circle";
import { GoalStatus, goalTransitions } from "@waymark/domain/goal";
import { IntroductionStatus, introductionTransitions } from "@waymark/domain/introduction";
import { ListingStatus, listingTransitions } from "@waymark/domain/listing";
import { MatchingRunStatus, matchingRunTransitions } from "@waymark/domain/matching-run";
import { MentorshipStatus, mentorshipTransitions } from "@waymark/domain/mentorship";
import { MessageStatus, messageTransitions } from "@waymark/domain/message";
import { InvitationStatus, invitationTransitions } from "@waymark/domain/organisation";
import { ProgrammeStatus, programmeTransitions } from "@waymark/domain/programme";
import { ReferralStatus, referralTransitions } from "@waymark/domain/referral";
import { ReportStatus, reportTransitions } from "@waymark/domain/report";
import { SessionStatus, sessionTransitions } from "@waymark/domain/session";
import { SurveyStatus, surveyTransitions } from "@waymark/domain/survey";
import { type Machine, machine } from "./machine.ts";

/** In the order in which a pair meets them. */
export const machines: readonly Machine[] = [
  machine({
    name: "Listing",
    about: "What a mentor publishes.",
    folder: "listing",
    begins: ["draft"],
    statuses: ListingStatus.options,
    transitions: listingTransitions,
  }),
  machine({
    name: "Introduction",
    about: "One mentee's request to one mentor.",
    folder: "introduction",
    begins: ["sent"],
    statuses: IntroductionStatus.options,
    transitions: introductionTransitions,
  }),
  machine({
    name: "Booking",
    about: "The reservation of both people's time.",
    folder: "booking",
    begins: ["requested", "confirmed"],
    statuses: BookingStatus.options,
    transitions: bookingTransitions,
  }),
  machine({
    name: "Mentorship",
    about: "The agreed relationship of two people.",
    folder: "mentorship",
    begins: ["proposed"],
    statuses: MentorshipStatus.options,
    transitions: mentorshipTransitions,
  }),
  machine({
    name: "Agreement",
    about: "What a pair has agreed on, changed by both signatures only.",
    folder: "agreement",
    begins: ["none"],
    statuses: AgreementStatus.options,
    transitions: agreementTransitions,
  }),
  machine({
    name: "Goal",
    about: "What a pair works towards.",
    folder: "goal",
    begins: ["draft"],
    statuses: GoalStatus.options,
    transitions: goalTransitions,
  }),
  machine({
    name: "Session",
    about: "What becomes of a confirmed booking.",
    folder: "session",
    begins: ["confirmed"],
    statuses: SessionStatus.options,
    transitions: sessionTransitions,
  }),
  machine({
    name: "Survey",
    about: "What one side is asked after one session.",
    folder: "survey",
    begins: ["due"],
    statuses: SurveyStatus.options,
    transitions: surveyTransitions,
  }),
  machine({
    name: "Message",
    about: "What one of a pair writes to the other.",
    folder: "message",
    begins: ["held", "delivered"],
    statuses: MessageStatus.options,
    transitions: messageTransitions,
  }),
  machine({
    name: "Referral",
    about: "One of a pair wants the other to meet a third person, with everybody's consent.",
    folder: "referral",
    begins: ["proposed"],
    statuses: ReferralStatus.options,
    transitions: referralTransitions,
  }),
  machine({
    name: "Member invitation",
    about:
      "One address is asked to take a role in an organisation. After 14 days it shows as expired.",
    folder: "organisation",
    begins: ["sent"],
    statuses: InvitationStatus.options,
    transitions: invitationTransitions,
  }),
  machine({
    name: "Programme",
    about: "What an organisation offers; a cohort is one dated run of it.",
    folder: "programme",
    begins: ["draft"],
    statuses: ProgrammeStatus.options,
    transitions: programmeTransitions,
  }),
  machine({
    name: "Cohort",
    about: "One dated run of a programme.",
    folder: "cohort",
    begins: ["draft"],
    statuses: CohortStatus.options,
    transitions: cohortTransitions,
  }),
  machine({
    name: "Enrolment",
    about: "One person's part in one cohort.",
    folder: "enrolment",
    begins: ["listed"],
    statuses: EnrolmentStatus.options,
    transitions: enrolmentTransitions,
  }),
  machine({
    name: "Report",
    about: "What somebody tells the operators of another person.",
    folder: "report",
    begins: ["open"],
    statuses: ReportStatus.options,
    transitions: reportTransitions,
  }),
  machine({
    name: "Matching run",
    about: "One attempt to match a cohort, which nobody is told of before it is applied.",
    folder: "matching-run",
    begins: ["waiting"],
    statuses: MatchingRunStatus.options,
    transitions: matchingRunTransitions,
  }),
  machine({
    name: "Circle",
    about: "Peers who meet as equals, each the host in turn.",
    folder: "circle",
    begins: ["open"],
    statuses: CircleStatus.options,
    transitions: circleTransitions,
  }),
];
