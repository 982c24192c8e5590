import type { SearchState } from "@waymark/contracts/search-address";
import { classNames } from "@waymark/ui/class-names";
import { Icon } from "@waymark/ui/icon";
import { Skeleton } from "@waymark/ui/skeleton";
import { lazy, Suspense, useRef, useState } from "react";

const WishPanel = lazy(async () => ({ default: (await import("./wish-panel.tsx")).WishPanel }));

const wishes = [
  { name: "time", label: "When I have time" },
  { name: "likeness", label: "Like me or different" },
  { name: "saved", label: "Saved searches" },
] as const;

export type WishName = (typeof wishes)[number]["name"];

export type WishProps = {
  readonly state: SearchState;
  /** In which the reader is shown times. */
  readonly zone: string;
  readonly onChange: (state: SearchState) => void;
};

/** The fragment with which an address opens one of them, as on the way back from signing in. */
const openAtFirst = (): WishName | undefined =>
  wishes.find(({ name }) => location.hash === `#${name}`)?.name;

/** What cannot be said by typing. Each part is loaded when it is opened. */
export const WishBar = (props: WishProps) => {
  const [open, setOpen] = useState(openAtFirst);
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    // The focus is in what goes, and would go with it.
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(undefined);
  };
  return (
    <div className="grid max-w-3xl gap-3">
      <div ref={bar} className="flex flex-wrap gap-2">
        {wishes.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-expanded={open === name}
            aria-controls="wish"
            onClick={() => setOpen(open === name ? undefined : name)}
            className="flex min-h-11 items-center gap-2 rounded-md border border-edge bg-surface px-2.5 text-sm sm:px-3.5 font-semibold hover:bg-paper aria-expanded:border-ink"
          >
            {label}
            <Icon
              name="chevron"
              className={classNames(
                "size-4 transition-transform max-sm:hidden",
                open === name && "rotate-180",
              )}
            />
          </button>
        ))}
      </div>
      <div id="wish">
        {open !== undefined && (
          <Suspense fallback={<Skeleton className="h-72 w-full" />}>
            <WishPanel {...props} name={open} onClose={close} />
          </Suspense>
        )}
      </div>
    </div>
  );
};
