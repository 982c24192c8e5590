import { classNames } from "@waymark/ui/class-names";
import { holdsQuote, withoutQuote, withQuote } from "./quotable-lines.ts";

type Props = {
  readonly lines: readonly string[];
  readonly text: string;
  /** Characters that the text may have. */
  readonly longest: number;
  readonly onChange: (text: string) => void;
};

/** The mentor's own lines, each tapped into the text and out again. */
export const QuotePicker = ({ lines, text, longest, onChange }: Props) => (
  <fieldset className="grid gap-2">
    <legend className="mb-2 text-sm text-ink-soft">Tap a line of theirs to quote it</legend>
    {lines.map((line) => {
      const isQuoted = holdsQuote(text, line);
      const quoted = withQuote(text, line);
      return (
        <button
          key={line}
          type="button"
          aria-pressed={isQuoted}
          disabled={!isQuoted && quoted.length > longest}
          onClick={() => onChange(isQuoted ? withoutQuote(text, line) : quoted)}
          className={classNames(
            "rounded-md border px-3 py-2 text-start font-serif text-sm leading-snug disabled:opacity-55",
            isQuoted
              ? "border-blaze bg-blaze-wash"
              : "border-line bg-surface hover:border-edge hover:bg-sunken",
          )}
        >
          <span dir="auto" className="block">
            “{line}”
          </span>
        </button>
      );
    })}
  </fieldset>
);
