import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { Paragraphs } from "../../shared/text/index.ts";
import { distanceText, useNow } from "../../shared/time/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { useStep } from "../use-step.ts";

/** A device whose clock is behind would put it into the future. */
const keptText = (editedAt: string, nowMs: number): string =>
  Date.parse(editedAt) >= nowMs ? "just now" : distanceText(editedAt, nowMs);

/**
 * The editor of what stays with its author: dashed and sunken, with a button that only keeps. Nothing
 * in it leads to the other side.
 */
export const PrivateNoteEditor = ({ view }: { readonly view: SessionView }) => {
  const stored = view.privateNote;
  const nowMs = useNow();
  const [text, setText] = useState(stored?.text ?? "");
  const [known, setKnown] = useState(stored?.revision ?? 0);
  const { take, busy, refusal } = useStep(
    (api, operationId, note: string) =>
      api.session.writeNote.mutate({
        operationId,
        sessionId: view.id,
        text: note === "" ? null : note,
        // What is shown here, so that no device takes the place of a text unread.
        revision: stored?.revision ?? 0,
      }),
    (answer) => setKnown(answer.revision),
  );
  const typed = text.trim();
  const isKept = typed === (stored?.text ?? "");
  return (
    <form
      aria-label="My private notes"
      className="panel-private grid gap-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        take(typed);
      }}
    >
      <Field
        label="My notes"
        seenBy="Only you"
        hint="Nobody else can open them: not the other side, not an organisation, not those who run Waymark."
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={10_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {stored !== null && stored.revision > known && typed !== stored.text && (
        <Notice tone="heed" title="You changed these notes in another place" announce>
          <Paragraphs text={stored.text} />
          <p>If you keep what is written here, it takes the place of that.</p>
        </Notice>
      )}
      <Refused refusal={refusal} title="This was not saved" />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="secondary" busy={busy} disabled={isKept}>
          {busy ? "One moment …" : "Keep for myself"}
        </Button>
        <output className="text-sm text-ink-soft">
          {isKept ? stored !== null && `Kept ${keptText(stored.editedAt, nowMs)}` : "Not kept yet"}
        </output>
      </div>
    </form>
  );
};
