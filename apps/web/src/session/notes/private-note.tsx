import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { useState } from "react";
import { distanceText, useNow } from "../../shared/time/index.ts";
import { NotSaved } from "../record/not-saved.tsx";
import { useStep } from "../use-step.ts";

/**
 * The editor of what stays with its author: dashed and sunken, with a button that only keeps. Nothing
 * in it leads to the other side.
 */
export const PrivateNoteEditor = ({ view }: { readonly view: SessionView }) => {
  const stored = view.privateNote;
  const nowMs = useNow();
  const [text, setText] = useState(stored?.text ?? "");
  const [revision, setRevision] = useState(stored?.revision ?? 0);
  const { take, busy, refusal } = useStep(
    (api, operationId, note: string) =>
      api.session.writeNote.mutate({
        operationId,
        sessionId: view.id,
        text: note === "" ? null : note,
        revision,
      }),
    (answer) => setRevision(answer.revision),
  );
  const typed = text.trim();
  const isKept = typed === (stored?.text ?? "");
  return (
    <form
      aria-label="My private notes"
      className="grid gap-4 rounded-lg border-2 border-dashed border-edge bg-sunken p-5"
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
      <NotSaved refusal={refusal} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="secondary" busy={busy} disabled={isKept}>
          {busy ? "One moment …" : "Keep for myself"}
        </Button>
        <output className="text-sm text-ink-soft">
          {isKept
            ? stored !== null && `Kept ${distanceText(stored.editedAt, nowMs)}`
            : "Not kept yet"}
        </output>
      </div>
    </form>
  );
};
