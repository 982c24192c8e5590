import type { MessageList } from "@waymark/contracts/message";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { type FormEvent, useRef, useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { arrivalText } from "./arrival-text.ts";

type Props = {
  readonly mentorshipId: string;
  readonly other: MessageList["other"];
  readonly arrivesAt: string;
  readonly isQuiet: boolean;
  readonly timeZone: string;
};

export const WriteMessage = (props: Props) => {
  const { mentorshipId, other, arrivesAt, isQuiet, timeZone } = props;
  const api = useApi();
  const client = useQueryClient();
  const [text, setText] = useState("");
  // The same words once more, after an answer that got lost, are the same message.
  const last = useRef<{ readonly text: string; readonly requestKey: string } | null>(null);
  const writing = useMutation({
    mutationFn: async (words: string) => {
      if (last.current?.text !== words) {
        last.current = { text: words, requestKey: crypto.randomUUID() };
      }
      const { requestKey } = last.current;
      await api.message.write.mutate({ requestKey, mentorshipId, text: words });
      last.current = null;
    },
    onSuccess: async (_answer, words) => {
      setText((now) => (now.trim() === words ? "" : now));
      await client.invalidateQueries({ queryKey: ["message", "list", mentorshipId] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (words !== "" && !writing.isPending) writing.mutate(words);
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-3 p-4 sm:p-5">
      <Field
        label="Your message"
        seenBy="Seen by both of you"
        hint={
          isQuiet
            ? arrivalText(arrivesAt, other, timeZone)
            : `It reaches ${other.displayName} at once.`
        }
        error={writing.isError ? refusalOf(writing.error).text : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={writing.isPending}>
          {writing.isPending ? "Sending …" : "Send"}
        </Button>
      </div>
    </form>
  );
};
