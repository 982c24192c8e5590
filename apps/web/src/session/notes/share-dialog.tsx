import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { Field, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { Refused } from "../../shared/refused/index.ts";
import { otherName } from "../record/person-on.ts";
import { useStep } from "../use-step.ts";

type Props = { readonly view: SessionView; readonly former: string | undefined };

/**
 * The editor of what both read: a dialog of its own that says who reads it, with a button that names
 * the act. A copy of the private note comes into it only by a press.
 */
export const ShareDialog = ({ view, former }: Props) => {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const other = otherName(view);
  const { take, busy, refusal } = useStep(
    (api, operationId, note: string) =>
      api.session.shareNote.mutate({ operationId, sessionId: view.id, text: note }),
    () => setOpen(false),
  );
  const { privateNote } = view;
  return (
    <div>
      <Button
        variant="secondary"
        onClick={() => {
          setText(former ?? "");
          setOpen(true);
        }}
      >
        {former === undefined ? "Write a note for both" : "Change what I shared"}
      </Button>
      <Dialog open={open} title={`A note that ${other} reads`} onClose={() => setOpen(false)}>
        <form
          className="grid grid-cols-1 gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            take(text.trim());
          }}
        >
          <Notice tone="heed" title={`${other} will read this`}>
            <p>It cannot be taken back once it is shared, only changed.</p>
          </Notice>
          <Field label="Note for both of us" seenBy="Seen by both of you">
            {(control) => (
              <TextArea
                {...control}
                required
                maxLength={10_000}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          {privateNote !== null && text.trim() === "" && (
            <div>
              <Button variant="quiet" size="sm" onClick={() => setText(privateNote.text)}>
                Begin with a copy of my private notes
              </Button>
            </div>
          )}
          <Refused refusal={refusal} title="This was not saved" />
          <div className="flex flex-wrap gap-3">
            <Button
              type="submit"
              className="max-w-full py-2 text-start wrap-anywhere"
              busy={busy}
              disabled={text.trim() === ""}
            >
              {busy ? "One moment …" : `Share with ${other}`}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              Do not share
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
};
