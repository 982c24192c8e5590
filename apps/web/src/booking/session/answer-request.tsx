import type { BookingView } from "@waymark/contracts/booking";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import type { Refusal } from "../../shared/api/index.ts";
import { NoteField } from "../../shared/note-field/index.ts";
import { Refused } from "../../shared/refused/index.ts";

/** A mentor's answer to a request for a session. */
export type RequestAnswer =
  | { readonly action: "accept" }
  | { readonly action: "decline"; readonly note?: string };

type Props = {
  readonly view: BookingView;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** The button of the mail that led here; it only opens the part that the press is in. */
  readonly isDeclining?: boolean;
  /** Only ever called from a press of a button. */
  readonly onAnswer: (answer: RequestAnswer) => void;
};

/** One button each for yes and no; the note belongs to the no. */
export const AnswerRequest = ({ view, busy, refusal, isDeclining = false, onAnswer }: Props) => {
  const [declines, setDeclines] = useState(isDeclining);
  const [note, setNote] = useState("");
  const name = view.mentee?.displayName ?? "the mentee";
  return (
    <section aria-label="Your answer" className="panel grid gap-5 p-5 sm:p-7">
      <p className="text-pretty">
        If you accept, both of you get a mail with a calendar file. If you decline, the time is free
        again at once.
      </p>
      {declines && <NoteField seenBy={`Seen by ${name} only`} value={note} onChange={setNote} />}
      <Refused refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        {declines ? (
          <>
            <Button
              variant="danger"
              size="lg"
              busy={busy}
              onClick={() =>
                onAnswer({ action: "decline", ...(note.trim() !== "" && { note: note.trim() }) })
              }
            >
              Decline
            </Button>
            <Button variant="secondary" size="lg" onClick={() => setDeclines(false)}>
              Back
            </Button>
          </>
        ) : (
          <>
            <Button size="lg" busy={busy} onClick={() => onAnswer({ action: "accept" })}>
              Accept
            </Button>
            <Button variant="danger" size="lg" onClick={() => setDeclines(true)}>
              Decline …
            </Button>
          </>
        )}
      </div>
    </section>
  );
};
