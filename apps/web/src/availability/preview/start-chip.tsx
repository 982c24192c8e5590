import { Icon } from "@waymark/ui/icon";
import type { PreviewStart } from "./preview-days.ts";

const shiftText = { [-1]: ", day before", 0: "", 1: ", day after" } as const;

const dayShiftText = (shift: number): string => (shift === 0 ? "" : shiftText[shift < 0 ? -1 : 1]);

const Times = ({ one }: { readonly one: PreviewStart }) => (
  <>
    <span className="flex items-center gap-1 font-semibold tabular-nums">
      {one.viewerTime}
      {one.isNight && (
        <>
          <Icon name="moon" className="size-3.5" />
          <span className="sr-only">in their night</span>
        </>
      )}
    </span>
    <span className="text-xs tabular-nums">
      you {one.ownTime}
      {dayShiftText(one.ownDayShift)}
    </span>
  </>
);

type Props = {
  readonly one: PreviewStart;
  readonly isAsked: boolean;
  readonly onAsk: () => void;
};

/** A start in both zones. One that is hidden is a button that asks why. */
export const StartChip = ({ one, isAsked, onAsk }: Props) =>
  one.hiddenBy.length === 0 ? (
    <div className="grid min-h-11 min-w-20 content-center rounded-md border border-moss bg-moss-wash px-2.5 py-1 text-moss">
      <Times one={one} />
    </div>
  ) : (
    <button
      type="button"
      aria-expanded={isAsked}
      onClick={onAsk}
      className="grid min-h-11 min-w-20 content-center rounded-md border border-dashed border-edge px-2.5 py-1 text-start text-ink-soft hover:bg-sunken aria-expanded:border-solid aria-expanded:border-ochre aria-expanded:bg-ochre-wash aria-expanded:text-ochre"
    >
      <Times one={one} />
      <span className="sr-only">, not offered: why?</span>
    </button>
  );
