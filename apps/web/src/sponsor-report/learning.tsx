import type { PeopleTotals } from "@waymark/domain/sponsor-report";
import { BarTable } from "@waymark/ui/chart";

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

/** How people rated one skill of their own at the start and at the end; never whose, never which. */
export const Learning = ({ totals: { rating } }: { readonly totals: PeopleTotals }) =>
  rating === null ? (
    <p className="max-w-[60ch] text-pretty text-ink-soft">
      Too few people have rated a skill both at the start and at the end.
    </p>
  ) : (
    <div className="grid gap-3">
      <BarTable
        caption={`A skill of their own, as ${rating.people} mentees rated it themselves, from 1 to 10`}
        labelHead="When"
        valueHead="Mean"
        max={10}
        bars={[
          { key: "start", label: "At the start", value: rating.start, text: String(rating.start) },
          { key: "end", label: "At the end", value: rating.end, text: String(rating.end) },
        ]}
      />
      <p>
        Change: <strong className="tabular-nums">{signed(rating.change)}</strong> on average
        <span className="text-ink-soft">
          {" "}
          (n = {rating.people}, standard deviation {rating.spread})
        </span>
      </p>
    </div>
  );
