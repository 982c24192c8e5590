import { bookingErrorText } from "./booking-text.ts";
import type { ErrorCode } from "./code.ts";
import { matchingErrorText } from "./matching-text.ts";
import { organisationErrorText } from "./organisation-text.ts";
import { cohortErrorText } from "./cohort-text.ts";
import { cohortHealthErrorText } from "./cohort-health-text.ts";
import { connectionErrorText } from "./connection-text.ts";
import { requestErrorText } from "./request-text.ts";

/** What a person reads; each line says what happened and, where there is one, the way on. */
export const errorText = {
  ...requestErrorText,
  ...connectionErrorText,
  "sign_in.required": "Please sign in first.",
  "sign_in.forbidden": "Your account does not include this.",
  "link.invalid": "This link is not valid, or no longer. Sign in to see what it was about.",
  "link.used": "This link was already used. Sign in to see what came of it.",
  "storage.busy": "Many people are doing this right now. Please try again in a moment.",
  "search.not_ready": "The search is being prepared. Please try again in a moment.",
  "person.not_registered": "Please tell us your name first.",
  "person.already_registered": "You already have an account.",
  "person.not_an_adult": "Waymark is for people of 18 and older.",
  "listing.not_found": "This mentor's page is not there, or no longer.",
  "listing.not_accepting": "This mentor is not taking requests at the moment.",
  "listing.already_exists": "This address is already taken by another listing.",
  "listing.illegal_transition": "This listing has already moved on, so that is no longer possible.",
  "listing.changed_meanwhile":
    "This listing changed while you were looking at it. Please read it again.",
  "introduction.not_found": "This request is not there, or it is not yours to see.",
  "introduction.illegal_transition":
    "This request has already moved on, so that is no longer possible.",
  "introduction.changed_meanwhile":
    "This request changed while you were looking at it. Please read it again.",
  "introduction.checks_failed": "Your request needs a little more before it can go out.",
  "introduction.already_open": "You already have an open request to this mentor.",
  "introduction.mentee_at_limit":
    "You have as many open requests as you can have at once. Wait for an answer or withdraw one.",
  "introduction.mentor_at_capacity":
    "This mentor has as many open requests as they can answer. Please try again later.",
  "introduction.to_oneself": "This is your own listing.",
  "introduction.time_in_past": "One of the times is already over.",
  "introduction.time_not_proposed": "Only a time that was proposed can be agreed on.",
  "introduction.too_many_questions":
    "You have asked three times already. Accept to talk, or decline with a reason.",
  "introduction.names_the_writer":
    "You sent this request without your name, and your answer holds it. Leave out your full name and your mail address.",
  "availability.unknown_zone": "This time zone is not known.",
  "availability.past_midnight": "A day ends at 24:00; give the rest to the next day.",
  "availability.empty_range": "These hours start and end at the same time.",
  "availability.reversed_range": "These hours end before they start; split them at midnight.",
  "availability.overlapping_ranges": "These hours overlap others of the same day.",
  "availability.off_grid": "Hours start and end on a quarter of an hour.",
  "availability.duplicate_override": "This date is listed twice.",
  "availability.malformed": "One of these hours cannot be read.",
  "availability.not_set": "No hours are set yet.",
  "availability.changed_meanwhile":
    "These hours were changed somewhere else meanwhile. Reload them before you save.",
  "availability.offering_not_found": "This is no longer offered.",
  ...bookingErrorText,
  ...cohortErrorText,
  ...cohortHealthErrorText,
  "delegate.oneself": "You can book for yourself already.",
  "delegate.too_many": "Three people can act for you at once. Remove one first.",
  "delegate.person_not_found":
    "Nobody is registered with this address. Ask them to sign up first, then try again.",
  "delegate.changed_meanwhile": "This list was changed somewhere else meanwhile. Please try again.",
  "calendar_feed.invalid_address":
    "This is not the address of a calendar. It begins with https:// or webcal:// and has no password in it.",
  "calendar_feed.address_refused": "This address does not lead to a public calendar.",
  "calendar_feed.too_many_redirects": "This address leads on and on without a calendar.",
  "calendar_feed.unreachable": "This calendar cannot be reached. Please check its address.",
  "calendar_feed.too_slow": "This calendar took too long to answer.",
  "calendar_feed.source_refused":
    "There is no calendar at this address, or no longer. Copy its private address again.",
  "calendar_feed.source_failed": "The place where this calendar lies has a problem of its own.",
  "calendar_feed.not_a_calendar": "What lies at this address is not a calendar.",
  "calendar_feed.malformed": "This calendar cannot be read.",
  "calendar_feed.too_large": "This calendar is too large.",
  "calendar_feed.too_many_events": "This calendar has too many entries.",
  "calendar_feed.not_found": "This calendar is not there, or it is not yours.",
  "calendar_feed.already_added": "You already added this calendar.",
  "calendar_feed.limit_reached":
    "You have as many calendars as you can have. Remove one before you add another.",
  "saved_search.not_found": "This search is not there, or it is not yours.",
  "saved_search.limit_reached":
    "You have as many searches as you can keep. Remove one before you save another.",
  "session.not_found": "This session is not there, or it is not yours to see.",
  "session.illegal_transition": "This session has already moved on, so that is no longer possible.",
  "session.changed_meanwhile":
    "This session changed while you were looking at it. Please look again.",
  "session.of_a_group": "This is for sessions of two people. A group keeps no shared record.",
  "session.not_begun": "You can say whether you met once the session has begun.",
  "session.too_many_items":
    "A session keeps twelve steps at most. Put further ones into your next session.",
  "session.item_not_found": "This step is no longer there.",
  "session.item_of_the_other": "Only the person who took this on can say that it is done.",
  "session.too_many_decisions": "A session keeps five decisions at most.",
  "survey.not_found": "These questions are not there, or they are not for you.",
  "survey.illegal_transition": "These questions were already answered, or their time is over.",
  "survey.changed_meanwhile":
    "Your answer changed while you were looking at it. Please look again.",
  "survey.too_early": "It is too early for that. These questions come after the session.",
  "survey.too_late": "The time to answer these questions is over.",
  "survey.fit_not_asked": "Whether it is a fit is only asked after your first session.",
  "survey.review_not_asked": "A public review is only asked of mentees.",
  "survey.sealed": "The answers open when you both have answered, or after a week.",
  "survey.not_a_pair": "These two answers are not about the same session.",
  "mentorship.not_found": "This mentorship is not there, or it is not yours to see.",
  "mentorship.illegal_transition":
    "This mentorship has already moved on, so that is no longer possible.",
  "mentorship.changed_meanwhile":
    "This mentorship changed while you were looking at it. Please look again.",
  "mentorship.with_oneself": "A mentorship needs two people.",
  "mentorship.expectations_missing": "You start once both of you have written what you expect.",
  "mentorship.agreement_not_signed": "You start once both of you have signed your agreement.",
  "mentorship.not_drifting": "You two met in good time, so there is nothing to remind you of.",
  "mentorship.too_early": "It is too early for that.",
  "mentorship.no_end_proposed": "Nobody has proposed to end this mentorship, or no longer.",
  "mentorship.own_end_proposal": "You proposed this ending; the other one agrees to it.",
  "mentorship.end_proposal_of_the_other": "Only the one who proposed an ending can take it back.",
  "mentorship.no_farewell": "There is no farewell to write in this mentorship.",
  "mentorship.no_reason_asked": "A reason can be given once, after the end.",
  "agreement.not_found": "This agreement is not there, or it is not yours to see.",
  "agreement.illegal_transition":
    "This agreement has already moved on, so that is no longer possible.",
  "agreement.changed_meanwhile":
    "This agreement changed while you were looking at it. Please read it again.",
  "agreement.other_version":
    "The proposal has changed since. Please read it again before you sign.",
  "agreement.own_proposal": "You proposed this; the other one signs or declines it.",
  "agreement.proposal_of_the_other": "Only the one who proposed this can take it back.",
  "agreement.expectations_shown":
    "You have both seen what you expect. From here on, change the agreement instead.",
  "goal.not_found": "This goal is not there, or it is not yours to see.",
  "goal.illegal_transition": "This goal has already moved on, so that is no longer possible.",
  "goal.changed_meanwhile": "This goal changed while you were looking at it. Please look again.",
  "goal.limit_reached": "You have as many goals as you can have at once. Finish one first.",
  "goal.check_not_explained": "Write a line about this check before you tick it.",
  "goal.rating_out_of_order": "Rate the start first, then the middle, then the end.",
  "goal.history_full": "The history of this goal is full.",
  "resource.limit_reached": "This shelf holds a hundred things. Take something down first.",
  "resource.of_the_other": "Only who put this on the shelf can take it down.",
  "resource.changed_meanwhile": "This shelf changed meanwhile. Please try again.",
  "referral.not_found": "This is not there, or it is not yours to see.",
  "referral.illegal_transition": "This has already moved on, so that is no longer possible.",
  "referral.changed_meanwhile": "This changed while you were looking at it. Please look again.",
  "referral.limit_reached":
    "You have as many introductions under way as you can have at once. Wait for an answer first.",
  "referral.to_the_pair": "This is the address of one of you two.",
  "referral.already_open": "This person is being asked already.",
  "referral.too_early": "There is still time for an answer.",
  "message.not_found": "This message is not there, or it is not yours to see.",
  "message.illegal_transition": "This message has already gone, so that is no longer possible.",
  "message.changed_meanwhile":
    "This message changed while you were looking at it. Please look again.",
  "message.to_oneself": "A message needs somebody else to read it.",
  "message.too_early": "It is still night where this message goes.",
  "block.oneself": "You cannot block yourself.",
  "block.changed_meanwhile": "This list was changed somewhere else meanwhile. Please try again.",
  "report.not_found": "This report is not there, or it is not yours to look after.",
  "report.illegal_transition": "This report has already moved on, so that is no longer possible.",
  "report.changed_meanwhile":
    "This report changed while you were looking at it. Please look again.",
  "report.of_oneself": "You cannot report yourself.",
  "report.of_a_group":
    "This session has several people. Choose the one you mean from the list of its seats.",
  "report.limit_reached":
    "You have sent us many reports today. We read all of them; please write again tomorrow.",
  "sponsor_report.closed_meanwhile": "This month was written down a moment ago. Please look again.",
  ...organisationErrorText,
  ...matchingErrorText,
} satisfies Record<ErrorCode, string>;
