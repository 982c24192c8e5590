import type { IntroductionView } from "@waymark/contracts/introduction";
import { menteeName } from "./mentee-name.ts";
import { declineText } from "./status-text.ts";

/** Something that happened, as the timeline tells it. */
export type Happening = {
  readonly key: string;
  readonly at: string;
  readonly title: string;
  /** What somebody wrote with it. */
  readonly text?: string | undefined;
};

type Told = Pick<
  IntroductionView,
  | "viewer"
  | "status"
  | "sentAt"
  | "endedAt"
  | "exchanges"
  | "acceptanceNote"
  | "decline"
  | "mentor"
  | "mentee"
>;

const ending = (view: Told, mentor: string, mentee: string): Omit<Happening, "at"> | undefined => {
  switch (view.status) {
    case "accepted":
      return { key: "end", title: `${mentor} accepted`, text: view.acceptanceNote };
    case "declined": {
      const reason = view.decline && `: ${declineText[view.decline.reason]}`;
      return { key: "end", title: `${mentor} declined${reason ?? ""}`, text: view.decline?.note };
    }
    case "withdrawn":
      return { key: "end", title: `${mentee} took the request back` };
    case "expired":
      return { key: "end", title: "The time for an answer ran out" };
    case "sent":
    case "more_asked":
      return undefined;
  }
};

/** All that happened, oldest first. */
export const timelineOf = (view: Told): readonly Happening[] => {
  const mentor = view.viewer === "mentor" ? "You" : view.mentor.displayName;
  const mentee = view.viewer === "mentee" ? "You" : menteeName(view.mentee).opening;
  const exchanges = view.exchanges.flatMap(({ question, askedAt, answer, answeredAt }, at) => [
    { key: `question ${at}`, at: askedAt, title: `${mentor} asked for more`, text: question },
    ...(answeredAt === undefined
      ? []
      : [{ key: `answer ${at}`, at: answeredAt, title: `${mentee} answered`, text: answer }]),
  ]);
  const end = ending(view, mentor, mentee);
  return [
    { key: "sent", at: view.sentAt, title: `${mentee} sent the request` },
    ...exchanges,
    ...(end !== undefined && view.endedAt !== undefined ? [{ ...end, at: view.endedAt }] : []),
  ];
};
