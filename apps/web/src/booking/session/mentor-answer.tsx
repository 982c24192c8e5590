import type { BookingView } from "@waymark/contracts/booking";
import { AnswerRequest, type RequestAnswer } from "./answer-request.tsx";
import { useChange } from "./use-change.ts";

type Props = { readonly view: BookingView; readonly onOwnChange: () => void };

export const MentorAnswer = ({ view, onOwnChange }: Props) => {
  const { change, busy, refusal } = useChange((api, operationId, answer: RequestAnswer) => {
    const step = { operationId, sessionId: view.id, revision: view.revision };
    return answer.action === "accept"
      ? api.booking.accept.mutate(step)
      : api.booking.decline.mutate({
          ...step,
          ...(answer.note !== undefined && { note: answer.note }),
        });
  }, onOwnChange);
  return <AnswerRequest view={view} busy={busy} refusal={refusal} onAnswer={change} />;
};
