import type { BookingView } from "@waymark/contracts/booking";

type Told = Pick<BookingView, "viewer" | "status" | "kind" | "seat">;

export type CancelWords = {
  readonly open: string;
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly keep: string;
};

/** What giving a session up is called, by who gives up what. */
export const cancelWords = (view: Told, otherName: string): CancelWords => {
  const keep = "Keep it";
  if (view.kind === "group" && view.viewer === "mentee") {
    return view.seat === "waiting"
      ? {
          open: "Leave the waiting list",
          title: "Leave the waiting list?",
          text: "Whoever waits after you moves up.",
          verb: "Leave it",
          keep,
        }
      : {
          open: "Give up my seat",
          title: "Give up your seat?",
          text: "It goes to the first who waits for one. The session takes place without you.",
          verb: "Give it up",
          keep,
        };
  }
  if (view.status === "requested" && view.viewer === "mentee") {
    return {
      open: "Take the request back",
      title: "Take this request back?",
      text: `${otherName} will not be able to answer it any more, and the time is free again.`,
      verb: "Take it back",
      keep,
    };
  }
  const everybody = view.kind === "group" ? "Everybody who has a seat or waits" : otherName;
  return {
    open: "Call it off",
    title: "Call this session off?",
    text: `${everybody} gets a mail at once, with your note and a calendar file that removes it.`,
    verb: "Call it off",
    keep,
  };
};
