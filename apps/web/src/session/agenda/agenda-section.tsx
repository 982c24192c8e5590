import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { arriveIn } from "../../shared/form/index.ts";
import { Paragraphs } from "../../shared/text/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { whoIs } from "../record/person-on.ts";
import { RecordSection } from "../record/record-section.tsx";
import { useStep } from "../use-step.ts";

type FormProps = {
  readonly view: SessionView;
  /** From the first letter on the form stays, whatever the other one does meanwhile. */
  readonly onType: () => void;
  readonly onClose: () => void;
};

const AgendaForm = ({ view, onType, onClose }: FormProps) => {
  const { agenda } = view;
  const [former] = useState(agenda);
  const [text, setText] = useState(former?.text ?? "");
  const { take, busy, refusal } = useStep(
    (api, operationId, wanted: string) =>
      api.session.setAgenda.mutate({
        operationId,
        sessionId: view.id,
        text: wanted,
        // What is shown here, so that nobody takes the place of a text unread.
        insteadOf: agenda?.at ?? null,
      }),
    onClose,
  );
  return (
    <form
      ref={former === undefined ? undefined : arriveIn}
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      {agenda !== undefined && agenda.at !== former?.at && (
        <Notice tone="heed" title={`${whoIs(view, agenda.by)} wrote an agenda meanwhile`} announce>
          <Paragraphs text={agenda.text} />
          <p>If you save yours, it takes the place of this one.</p>
        </Notice>
      )}
      <Field
        label="What would you like to talk about?"
        hint="Two or three lines are enough: a question, a decision, something that went well."
        seenBy="Seen by both of you"
      >
        {(control) => (
          <TextArea
            {...control}
            required
            maxLength={2000}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              onType();
            }}
          />
        )}
      </Field>
      <Refused refusal={refusal} title="This was not saved" />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy} disabled={text.trim() === ""}>
          {busy ? "One moment …" : "Save the agenda"}
        </Button>
        {agenda !== undefined && (
          <Button variant="secondary" onClick={onClose}>
            Leave it as it is
          </Button>
        )}
      </div>
    </form>
  );
};

/** One text of both: either writes it, both read it. */
export const AgendaSection = ({ view }: { readonly view: SessionView }) => {
  const [isEditing, setIsEditing] = useState(false);
  const { agenda } = view;
  const canWrite = view.can.includes("set_agenda");
  if (agenda === undefined && !canWrite) return null;
  return (
    <RecordSection id="agenda" title="Agenda">
      {agenda === undefined || isEditing ? (
        <AgendaForm
          view={view}
          onType={() => setIsEditing(true)}
          onClose={() => setIsEditing(false)}
        />
      ) : (
        <div className="grid gap-3">
          <div className="grid gap-3 border-s-4 border-line ps-4 font-serif text-lg">
            <Paragraphs text={agenda.text} />
          </div>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
            <span>
              Written by <bdi>{whoIs(view, agenda.by).replace("You", "you")}</bdi>.{" "}
              {canWrite ? "Both of you can read and change it." : "Both of you can read it."}
            </span>
            {canWrite && (
              <Button
                variant="quiet"
                size="sm"
                className="px-0!"
                onClick={() => setIsEditing(true)}
              >
                Change it
              </Button>
            )}
          </p>
        </div>
      )}
    </RecordSection>
  );
};
