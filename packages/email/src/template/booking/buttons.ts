import type { BookingMailContent } from "@waymark/application/ports";
import { type Action, actions, aside, type Block } from "../../letter/block.ts";
import { say, strong } from "../../letter/run.ts";
import { isGroup } from "./sides.ts";

export const seeSession = ({ links }: BookingMailContent): Action => ({
  label: "See the session",
  url: links.session,
  weight: "plain",
});

/** A group's time is fixed; its members can only leave. */
const change = (content: BookingMailContent): readonly Action[] =>
  isGroup(content)
    ? []
    : [{ label: "Change the time", url: content.links.reschedule, weight: "plain" }];

const join = ({ booking }: BookingMailContent, action: Omit<Action, "url">): readonly Action[] =>
  booking.meetingUrl === null ? [] : [{ ...action, url: booking.meetingUrl }];

/** For a session that is yet to come: its page first, the way in for the day itself last. */
export const sessionButtons = (content: BookingMailContent): Block =>
  actions(
    { ...seeSession(content), weight: "primary" },
    ...change(content),
    ...join(content, { label: "Link to join", weight: "plain" }),
  );

/** For a session that is near: the way in first. */
export const reminderButtons = (content: BookingMailContent): Block => {
  const [way, ...more] = [
    ...join(content, { label: "Join", weight: "primary" }),
    seeSession(content),
    ...change(content),
  ];
  return actions({ ...(way ?? seeSession(content)), weight: "primary" }, ...more);
};

/**
 * The mentor's two answers. Scanners open every link of a mail, so a link only ever leads to the page
 * on which a person confirms, and the mail says so.
 */
export const answerButtons = (content: BookingMailContent): readonly Block[] => {
  const { answer } = content.links;
  if (answer === undefined) return [actions({ ...seeSession(content), weight: "primary" })];
  return [
    actions(
      { label: "Accept", url: `${answer}#accept`, weight: "primary" },
      { label: "Decline", url: `${answer}#decline`, weight: "plain" },
    ),
    aside(
      say`Both open a page with the whole request. ${strong("Nothing happens before you confirm there.")}`,
    ),
  ];
};

const anotherTime = ({ links }: BookingMailContent): Action => ({
  label: "Choose another time",
  url: links.listing,
  weight: "primary",
});

/** The way on for a mentee whose request came to nothing. */
export const wayOn = (content: BookingMailContent): Block => {
  const { listing, search } = content.links;
  const others: Action = { label: "Find another mentor", url: search, weight: "plain" };
  return listing === search
    ? actions({ ...others, weight: "primary" })
    : actions(anotherTime(content), others);
};

/** The way on after a session was called off. */
export const wayBack = (content: BookingMailContent): Block =>
  content.side === "mentor" || content.links.listing === content.links.search
    ? actions(seeSession(content))
    : actions(anotherTime(content), seeSession(content));
