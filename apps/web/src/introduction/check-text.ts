import { type RequestCheckCode, totalLength } from "@waymark/domain/introduction";

/** What each check asks for, and why a mentor cares. */
export const checkText = {
  goal_says_where_to: {
    title: "Your goal says where you want to get",
    why: "Five words at least: the change you want, not the topic.",
  },
  why_you_is_personal: {
    title: "Why this mentor, in your own words",
    why: "Eight words at least. A line that fits everybody is answered by nobody.",
  },
  ask_can_be_answered: {
    title: "A question that can be answered",
    why: "Five words at least: something to say yes to, such as thirty minutes about one thing.",
  },
  length_in_range: {
    title: `${totalLength.min} to ${totalLength.max} characters in all`,
    why: "Enough to judge, short enough to read between two meetings.",
  },
  why_you_quotes_the_listing: {
    title: "You pick up a line or a skill of theirs",
    why: "Shows that you have read the page. Tap a line to quote it.",
  },
  says_by_when: {
    title: "You say by when",
    why: "A date tells the mentor how much there is to do.",
  },
  keeps_the_name_out: {
    title: "Your words do not name you",
    why: "Your name or your mail address stands in them, and this request goes out without it.",
  },
} as const satisfies Record<RequestCheckCode, { readonly title: string; readonly why: string }>;
