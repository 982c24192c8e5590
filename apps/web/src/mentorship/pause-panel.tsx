import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { arriveIn } from "../shared/form/index.ts";
import { instantAtLocal, useNow } from "../shared/time/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { useMove } from "./use-move.ts";

const dayMs = 86_400_000;

/** A break, with or without an end; either side takes it. */
export const PausePanel = ({ view }: { readonly view: MentorshipView }) => {
  const nowMs = useNow();
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState("");
  const { step, pending, refusal } = useMove(view.id);
  const { timeZone } = view[view.viewer];
  if (view.status !== "active") return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = until === "" ? undefined : instantAtLocal(`${until}T07:00`, timeZone);
    step({ action: "pause", ...(at !== undefined && { until: at }) }, () => setOpen(false));
  };
  if (!isOpen) {
    return (
      <section
        aria-labelledby="break"
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line pt-6"
      >
        <div className="grid gap-1">
          <h2 id="break" className="font-bold">
            Too much at the moment?
          </h2>
          <p className="text-sm text-ink-soft text-pretty">
            In a break nobody is reminded of anything. Sessions that are booked stay booked.
          </p>
        </div>
        <Button variant="secondary" size="sm" onClick={() => setOpen(true)}>
          Take a break
        </Button>
      </section>
    );
  }
  const tomorrow = new Date(nowMs + dayMs).toISOString().slice(0, 10);
  return (
    <form ref={arriveIn} noValidate onSubmit={submit} className="panel grid gap-5 p-5 sm:p-7">
      <h2 className="text-lg font-bold">A break</h2>
      <Field
        label="Until when?"
        hint="Left empty, it lasts until one of you goes on. Sessions that are booked stay booked."
        optional
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            className="max-w-56"
            min={tomorrow}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        )}
      </Field>
      <Refused refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={pending !== undefined}>
          {pending === undefined ? "Take a break" : "One moment …"}
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          Not now
        </Button>
      </div>
    </form>
  );
};
