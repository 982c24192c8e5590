import type { BookingView } from "@waymark/contracts/booking";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { RadioCards } from "@waymark/ui/field";
import { useState } from "react";
import { NoteField } from "../../shared/note-field/index.ts";
import { cancelWords } from "./cancel-words.ts";
import { Refused } from "../../shared/refused/index.ts";
import { otherNameOf } from "./other-name.ts";
import { useChange } from "./use-change.ts";

type Props = { readonly view: BookingView; readonly onOwnChange: () => void };

/** Gives a session up, or a seat, or all that follow of a series; with a note for the other side. */
export const CancelDialog = ({ view, onOwnChange }: Props) => {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const [extent, setExtent] = useState<"this" | "all">("this");
  const words = cancelWords(view, otherNameOf(view));
  const { seriesId } = view;
  const { change, busy, refusal } = useChange<string, unknown>(
    (api, operationId, text) => {
      const withNote = text !== "" && { note: text };
      return extent === "all" && seriesId !== undefined
        ? api.booking.cancelSeries.mutate({ operationId, seriesId, ...withNote })
        : api.booking.cancel.mutate({
            operationId,
            sessionId: view.id,
            revision: view.revision,
            ...withNote,
          });
    },
    () => {
      setOpen(false);
      onOwnChange();
    },
  );
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Dialog open={open} title={words.title} onClose={() => setOpen(false)}>
        <div className="grid gap-5">
          <p>{words.text}</p>
          {seriesId !== undefined && (
            <RadioCards
              legend="Which sessions?"
              value={extent}
              onChange={setExtent}
              choices={[
                { value: "this", label: "Only this one" },
                {
                  value: "all",
                  label: "All of the series that are still ahead",
                  hint: "Sessions that are over stay as they are.",
                },
              ]}
            />
          )}
          <NoteField seenBy={`Seen by ${otherNameOf(view)}`} value={note} onChange={setNote} />
          <Refused refusal={refusal} />
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" busy={busy} onClick={() => change(note.trim())}>
              {busy ? "One moment …" : words.verb}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {words.keep}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
};
