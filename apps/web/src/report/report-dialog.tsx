import { Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { Field, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { Refused } from "../shared/refused/index.ts";
import { momentText } from "../shared/time/index.ts";
import { kinds, kindText } from "./kind-text.ts";
import type { Place } from "./report-or-block.tsx";
import { useBlock, useReport } from "./use-report.ts";

type Props = {
  readonly open: boolean;
  readonly place: Place;
  readonly name: string;
  readonly timeZone: string;
  readonly onClose: () => void;
};

const BlockPart = ({ place, name }: Pick<Props, "place" | "name">) => {
  const { block, busy, isBlocked, refusal } = useBlock(place);
  if (isBlocked) {
    return (
      <Notice tone="good" title="You two are held apart" announce>
        <p>
          From now on neither of you finds, books or writes to the other here.{" "}
          <Link to="/blocks" className="text-link">
            Your blocks
          </Link>
        </p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="block" className="grid gap-3">
      <h3 id="block" className="font-bold wrap-anywhere">
        Block <bdi>{name}</bdi>
      </h3>
      <p className="text-sm text-ink-soft wrap-anywhere">
        Neither of you finds, books or writes to the other any more, from this moment on. What is
        open between you ends. <bdi>{name}</bdi> is not told of a block.
      </p>
      <Refused refusal={refusal} />
      <div>
        <Button variant="danger" busy={busy} onClick={block}>
          {busy ? "One moment …" : "Block"}
        </Button>
      </div>
    </section>
  );
};

const seenBy = ({ noun }: Place): string =>
  noun === "message"
    ? "Seen by our operators, with this message"
    : "Seen by our operators, and nobody else";

const ReportPart = ({ place, name, timeZone }: Pick<Props, "place" | "name" | "timeZone">) => {
  const [words, setWords] = useState("");
  const { report, pending, filed, refusal } = useReport(place);
  if (filed !== undefined) {
    return (
      <Notice tone="good" title="Thank you. Your report is with us" announce>
        <p>Somebody looks at it by {momentText(filed.deadline, timeZone)}.</p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="report" className="grid gap-3">
      <h3 id="report" className="font-bold">
        Report to us
      </h3>
      <p className="text-sm text-ink-soft">
        We look at it within 24 hours, within 2 where somebody may be hurt. <bdi>{name}</bdi> is not
        told. In an emergency, call your local emergency number.
      </p>
      <Field label="What happened?" seenBy={seenBy(place)} optional>
        {(control) => (
          <TextArea
            {...control}
            maxLength={1200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <Refused refusal={refusal} title="Your report was not sent" />
      <fieldset className="flex flex-wrap gap-2">
        <legend className="mb-2 font-semibold">What is it about? A press sends it.</legend>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="secondary"
            size="sm"
            className="min-h-11!"
            busy={pending !== undefined}
            onClick={() => report({ kind, words })}
          >
            {pending === kind ? "Sending …" : kindText[kind]}
          </Button>
        ))}
      </fieldset>
    </section>
  );
};

/** Both ways out, side by side: each is one press away. */
export const ReportDialog = ({ open, place, name, timeZone, onClose }: Props) => (
  <Dialog open={open} title="Report or block" closeLabel="Close" onClose={onClose}>
    <div className="grid gap-6">
      <BlockPart place={place} name={name} />
      <hr className="border-line" />
      <ReportPart place={place} name={name} timeZone={timeZone} />
    </div>
  </Dialog>
);
