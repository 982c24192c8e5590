type Props = { readonly text: string; readonly count: number };

/** A value and how many mentors have it. */
export const FacetLabel = ({ text, count }: Props) => (
  <span className="flex justify-between gap-3">
    <span className="wrap-anywhere">{text}</span>
    <span className="text-sm text-ink-soft tabular-nums">
      {count}
      <span className="sr-only"> mentors</span>
    </span>
  </span>
);
