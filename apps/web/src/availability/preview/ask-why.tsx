import { Field, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { instantAtLocal, zoneCity } from "../../shared/time/index.ts";
import type { Draft, OfferingDraft } from "../draft/draft.ts";
import { type PreviewAnswer, whyNot } from "./why-not.ts";

type Props = {
  readonly draft: Draft;
  readonly offering: OfferingDraft;
  readonly answer: PreviewAnswer;
  readonly viewerZone: string;
  /** The two weeks that the answer is about, as the field takes them. */
  readonly first: string;
  readonly last: string;
};

/** Any time, also one at which the hours hold no start at all, and what became of it. */
export const AskWhy = ({ draft, offering, answer, viewerZone, first, last }: Props) => {
  const [local, setLocal] = useState("");
  const start = instantAtLocal(local, viewerZone);
  const isOutside = start !== undefined && (local < first || local > last);
  return (
    <div className="grid gap-3 border-t border-line pt-5 sm:grid-cols-[20rem_minmax(0,1fr)] sm:items-end">
      <Field label={`Why not at … (${zoneCity(viewerZone)} time)`}>
        {(control) => (
          <TextInput
            {...control}
            type="datetime-local"
            min={first}
            max={last}
            step={900}
            value={local}
            onChange={(event) => setLocal(event.target.value)}
          />
        )}
      </Field>
      <output className="block min-h-12 content-center text-sm">
        {isOutside && "Please ask about the coming two weeks."}
        {start !== undefined && !isOutside && whyNot(draft, offering, answer, start)}
      </output>
    </div>
  );
};
