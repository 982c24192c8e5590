import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../button/index.ts";
import { Icon } from "../icon/index.ts";

type Props = {
  readonly open: boolean;
  readonly title: string;
  /** With it a cross beside the title closes it: for what is too long to show its end at once. */
  readonly closeLabel?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The browser's own modal dialog: focus trap, Escape and inertness behind it are its work. */
export const Dialog = ({ open, title, closeLabel, onClose, children }: Props) => {
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog?.open === false) dialog.showModal();
    if (!open && dialog?.open === true) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-lg bg-surface p-6 text-ink shadow-lift backdrop:bg-shade sm:p-8"
    >
      <div className="mb-3 flex items-start justify-between gap-4">
        <h2 id={titleId} className="font-serif text-xl font-semibold wrap-anywhere">
          {title}
        </h2>
        {closeLabel !== undefined && (
          <Button
            variant="quiet"
            className="-my-1.5 -me-2.5 min-h-11! min-w-11 shrink-0 px-0!"
            aria-label={closeLabel}
            onClick={onClose}
          >
            <Icon name="cross" />
          </Button>
        )}
      </div>
      {children}
    </dialog>
  );
};
