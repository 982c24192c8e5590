import type { DomainEvent, EventType } from "@waymark/contracts/event";
import {
  driftAudience,
  type Mentorship,
  type MentorshipMove,
  type MentorshipParty,
} from "@waymark/domain/mentorship";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

type Told = Extract<EventType, `mentorship.${string}`>;
type Sided = Extract<DomainEvent, { readonly type: Told; readonly by: unknown }>["type"];
type Plain = Exclude<Told, Sided | "mentorship.due">;

type News = { readonly type: Plain } | { readonly type: Sided; readonly by: "mentor" | "mentee" };

/** What becomes known of a step; of most steps of the rhythm nobody has to hear. */
const newsOf = (
  before: Mentorship,
  next: Mentorship,
  { action }: MentorshipMove,
  party: MentorshipParty,
): News | null => {
  const sided = (type: Sided): News | null => (party === "system" ? null : { type, by: party });
  switch (action) {
    case "start":
      return { type: "mentorship.started" };
    case "lapse":
      return { type: "mentorship.lapsed" };
    case "pause":
      return { type: "mentorship.paused" };
    case "resume":
      return { type: "mentorship.resumed" };
    case "nudge":
      return before.rhythm !== undefined && driftAudience(before.rhythm) === "pair"
        ? { type: "mentorship.nudged" }
        : { type: "mentorship.drifted" };
    case "propose_end":
      return sided("mentorship.end_proposed");
    case "take_back_end":
      return sided("mentorship.end_taken_back");
    case "agree_end":
    case "close":
      return { type: "mentorship.ended" };
    case "leave":
      return { type: "mentorship.left" };
    case "rematch":
      return { type: "mentorship.rematched" };
    case "farewell":
      // Words that are changed afterwards are read on the page; before the end nobody reads them.
      return party !== "system" && next.status === "ended" && before.farewells[party] === undefined
        ? sided("mentorship.farewell_said")
        : null;
    case "adopt":
    case "meet":
    case "put_off":
    case "offer_help":
      return null;
  }
};

/** The events of one step; who leaves is in none of them. */
export const stepEvents = (
  { ids }: { readonly ids: Ids },
  before: Mentorship,
  next: Mentorship,
  move: MentorshipMove,
  party: MentorshipParty,
  now: Instant,
): readonly DomainEvent[] => {
  const news = newsOf(before, next, move, party);
  if (news === null) return [];
  const { id: mentorshipId, revision } = next;
  return [{ id: ids.newEventId(), at: now, v: 1, mentorshipId, revision, ...news }];
};
