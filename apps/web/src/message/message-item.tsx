import type { MessageView } from "@waymark/contracts/message";
import { classNames } from "@waymark/ui/class-names";
import { Tag } from "@waymark/ui/tag";
import { ReportOrBlock } from "../report/index.ts";
import { clockText, momentText } from "../shared/time/index.ts";
import { TakeBack } from "./take-back.tsx";

type Props = {
  readonly message: MessageView;
  readonly mentorshipId: string;
  readonly otherName: string;
  readonly timeZone: string;
};

const stateOf = (
  { status, deliverAt }: MessageView,
  timeZone: string,
): { readonly tone: "heed" | "plain"; readonly text: string } | null => {
  switch (status) {
    case "held":
      return { tone: "heed", text: `Held until ${momentText(deliverAt, timeZone)}` };
    case "taken_back":
      return { tone: "plain", text: "You took it back" };
    // It does not say why: a mentorship that ended is the one reason that people are told.
    case "stopped":
      return { tone: "plain", text: "Not delivered" };
    case "delivered":
      return null;
  }
};

/** One message, on the side of who wrote it. */
export const MessageItem = ({ message, mentorshipId, otherName, timeZone }: Props) => {
  const { id, isOwn, text, writtenAt, status } = message;
  const state = stateOf(message, timeZone);
  return (
    <li
      className={classNames(
        "grid max-w-[min(38rem,92%)] gap-1 rounded-lg border px-4 py-3",
        isOwn
          ? "justify-self-end border-line bg-sunken"
          : "justify-self-start border-line bg-surface",
        status !== "delivered" && "border-dashed",
      )}
    >
      <div className="flex items-center justify-between gap-x-4 text-sm text-ink-soft">
        <p className="min-w-0">
          {/* Sides and colours say it to those who see them. */}
          <span className={isOwn ? "font-semibold text-ink" : "sr-only"}>
            {isOwn ? "You" : otherName},{" "}
          </span>
          <time dateTime={writtenAt}>{clockText(Date.parse(writtenAt), timeZone)}</time>
        </p>
        {!isOwn && (
          <ReportOrBlock
            place={{ noun: "message", mentorshipId, messageId: id }}
            name={otherName}
            look="sign"
          />
        )}
      </div>
      <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
        {text}
      </p>
      {state !== null && (
        <div className="flex flex-wrap items-center gap-3">
          <Tag tone={state.tone}>{state.text}</Tag>
          {status === "held" && <TakeBack mentorshipId={mentorshipId} messageId={id} />}
        </div>
      )}
    </li>
  );
};
