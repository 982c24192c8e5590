import type { MessageView } from "@waymark/contracts/message";
import { dayText } from "../shared/time/index.ts";
import { MessageItem } from "./message-item.tsx";

type Props = {
  readonly mentorshipId: string;
  /** The latest last. */
  readonly messages: readonly MessageView[];
  readonly otherName: string;
  readonly timeZone: string;
};

type Day = { readonly text: string; readonly messages: readonly MessageView[] };

const daysOf = (messages: readonly MessageView[], timeZone: string): readonly Day[] =>
  messages.reduce<readonly Day[]>((days, message) => {
    const text = dayText(message.writtenAt, timeZone);
    const last = days.at(-1);
    return last?.text === text
      ? [...days.slice(0, -1), { text, messages: [...last.messages, message] }]
      : [...days, { text, messages: [message] }];
  }, []);

/** A thread, day by day on the reader's own clock. */
export const MessageDays = ({ mentorshipId, messages, otherName, timeZone }: Props) => (
  <div className="grid grid-cols-1 gap-6">
    {daysOf(messages, timeZone).map(({ text, messages: ofDay }) => (
      <section key={text} aria-label={text} className="grid grid-cols-1 gap-3">
        <h3 className="justify-self-center text-sm text-ink-soft">{text}</h3>
        <ol className="grid grid-cols-1 gap-3">
          {ofDay.map((message) => (
            <MessageItem
              key={message.id}
              message={message}
              mentorshipId={mentorshipId}
              otherName={otherName}
              timeZone={timeZone}
            />
          ))}
        </ol>
      </section>
    ))}
  </div>
);
