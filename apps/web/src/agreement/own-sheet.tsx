import type { Expectations } from "@waymark/domain/agreement";
import { Button } from "@waymark/ui/button";
import { Paragraphs } from "../listing/index.ts";
import { TermsList } from "./terms-list.tsx";

type Props = {
  readonly sheet: Expectations;
  readonly otherName: string;
  readonly onChange: () => void;
};

/** One's own sheet while the other's is missing: nobody else has seen it yet. */
export const OwnSheet = ({ sheet, otherName, onChange }: Props) => (
  <section aria-labelledby="own-sheet" className="panel grid gap-5 p-5 sm:p-7">
    <div className="grid gap-1">
      <h3 id="own-sheet" className="text-lg font-bold">
        What you expect
      </h3>
      <p className="max-w-[60ch] text-ink-soft text-pretty wrap-anywhere">
        <bdi>{otherName}</bdi> has not written theirs yet. Until then only you can read this, and
        you can change it. We write to you when there is something to compare.
      </p>
    </div>
    <div className="grid gap-3 border-s-4 border-line ps-4 font-serif text-lg">
      <Paragraphs text={sheet.hopes} />
    </div>
    {sheet.offers !== "" && (
      <div className="grid gap-1">
        <h4 className="text-sm text-ink-soft">What you bring, and what you cannot give</h4>
        <Paragraphs text={sheet.offers} />
      </div>
    )}
    <TermsList terms={sheet} />
    <div>
      <Button variant="secondary" onClick={onChange}>
        Change it
      </Button>
    </div>
  </section>
);
