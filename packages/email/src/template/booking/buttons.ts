import type { BookingMailContent } from "@waymark/application/ports";
import { type Action, actions, aside, type Block } from "../../letter/block.ts";
import { say, strong } from "../../letter/run.ts";
import { isGroup } from "./sides.ts";

export const seeSession = ({ links }: BookingMailContent): Action => ({
  label: "See the session",
  url: links.session,
  weight: "plain",
});

const join = ({ booking }: BookingMailContent): readonly Action[] =>
  booking.meetingUrl === null
    ? []
    : [{ label: "Join", url: booking.meetingUrl, weight: "primary" }];

/** A group's time is fixed; its members can only leave. */
const change = (content: BookingMailContent): Action =>
  isGroup(content)
    ? seeSession(content)
    : { label: "Change the time", url: content.links.reschedule, weight: "plain" };

/** For a session that takes place: the way in and the way to another time. */
export const sessionButtons = (content: BookingMailContent): Block => {
  const list = [...join(content), change(content)];
  return actions(...(isGroup(content) ? list : [...list, seeSession(content)]));
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

/** The way on for a mentee whose time came to nothing. */
export const wayOn = ({ links }: BookingMailContent): Block =>
  actions(
    { label: "Choose another time", url: links.listing, weight: "primary" },
    ...(links.listing === links.search
      ? []
      : [{ label: "Find another mentor", url: links.search, weight: "plain" } as const]),
  );
