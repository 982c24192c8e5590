import { Icon } from "@waymark/ui/icon";
import { presets } from "../hours/presets.ts";
import { wallText } from "../hours/wall-text.ts";
import { isBlockOpen, type Week, withBlockClosed, withBlockOpen } from "../hours/week.ts";

type Props = {
  readonly week: Week;
  readonly onChange: (week: Week, what: string) => void;
};

/** Usual hours with one press; pressed again, they go. */
export const PresetButtons = ({ week, onChange }: Props) => (
  <fieldset className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
    <legend className="sr-only">Usual hours</legend>
    {presets.map(({ label, block }) => {
      const isOpen = isBlockOpen(week, block);
      return (
        <button
          key={label}
          type="button"
          aria-pressed={isOpen}
          onClick={() =>
            onChange(
              isOpen ? withBlockClosed(week, block) : withBlockOpen(week, block),
              `${label}: ${isOpen ? "closed" : "open"}`,
            )
          }
          className="flex min-h-11 items-center gap-1.5 rounded-md border border-edge bg-surface px-2 sm:gap-2 sm:px-3 text-start text-sm hover:bg-sunken aria-pressed:border-moss aria-pressed:bg-moss-wash aria-pressed:text-moss"
        >
          <Icon name={isOpen ? "cross" : "plus"} className="size-4" />
          <span>
            <span className="block font-semibold">{label}</span>
            <span className="block text-xs tabular-nums">
              {wallText(block.startMinute)}–{wallText(block.endMinute)}
            </span>
          </span>
        </button>
      );
    })}
  </fieldset>
);
