import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { dateText, instantAtLocal, useNow } from "../shared/time/index.ts";
import { Refused } from "./refused.tsx";
import { useMove } from "./use-move.ts";

const dayMs = 86_400_000;

/** A break: either side takes it, either side ends it. */
export const PausePanel = ({ view }: { readonly view: MentorshipView }) => {
  const nowMs = useNow();
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState("");
  const { step, pending, refusal } = useMove(view.id);
  const { timeZone } = view[view.viewer];
  if (view.status === "paused") {
    return (
      <div className="grid gap-3">
        {view.pause?.until !== undefined && (
          <p className="text-ink-soft">
            It goes on by itself on {dateText(view.pause.until, timeZone)}.
          </p>
        )}
        <Refused refusal={refusal} />
        <div>
          <Button busy={pending !== undefined} onClick={() => step({ action: "resume" })}>
            Go on now
          </Button>
        </div>
      </div>
    );
  }
  if (view.status !== "active") return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = until === "" ? undefined : instantAtLocal(`${until}T07:00`, timeZone);
    step({ action: "pause", ...(at !== undefined && { until: at }) }, () => setOpen(false));
  };
  if (!isOpen) {
    return (
      <div>
        <Button variant="quiet" size="sm" className="-ms-3" onClick={() => setOpen(true)}>
          Take a break
        </Button>
      </div>
    );
  }
  const tomorrow = new Date(nowMs + dayMs).toISOString().slice(0, 10);
  return (
    <form noValidate onSubmit={submit} className="panel grid gap-4 p-5 sm:p-7">
      <Field
        label="Until when?"
        hint="Left empty, it rests until one of you goes on. Sessions that are booked stay booked."
        optional
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            min={tomorrow}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        )}
      </Field>
      <Refused refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={pending !== undefined}>
          Take a break
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          Not now
        </Button>
      </div>
    </form>
  );
};
