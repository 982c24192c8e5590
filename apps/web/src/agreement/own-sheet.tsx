import type { Expectations } from "@waymark/domain/agreement";
import { Button } from "@waymark/ui/button";
import { Paragraphs } from "../listing/index.ts";
import { cadenceLabel, channelLabel, confidentialityLabel, quietLabel } from "./words.ts";

type Props = {
  readonly sheet: Expectations;
  readonly otherName: string;
  readonly onChange: () => void;
};

/** One's own sheet while the other's is missing: nobody else has seen it yet. */
export const OwnSheet = ({ sheet, otherName, onChange }: Props) => (
  <section aria-labelledby="own-sheet" className="panel grid gap-4 p-5 sm:p-7">
    <div className="grid gap-1">
      <h3 id="own-sheet" className="text-lg font-bold">
        What you expect
      </h3>
      <p className="text-ink-soft">
        <bdi>{otherName}</bdi> has not written theirs yet. Until then only you can read this, and
        you can change it.
      </p>
    </div>
    <div className="grid gap-3 border-s-4 border-line ps-4 font-serif text-lg">
      <Paragraphs text={sheet.hopes} />
    </div>
    <p>
      {cadenceLabel(sheet.cadence)} · {sheet.channels.map(channelLabel).join(", ")} · quiet hours:{" "}
      {quietLabel(sheet.quietHours)} · {confidentialityLabel(sheet.confidentiality)}
    </p>
    <div>
      <Button variant="secondary" size="sm" onClick={onChange}>
        Change it
      </Button>
    </div>
  </section>
);
