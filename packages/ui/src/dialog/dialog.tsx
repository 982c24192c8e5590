import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The browser's own modal dialog: focus trap, Escape and inertness behind it are its work. */
export const Dialog = ({ open, title, onClose, children }: Props) => {
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
      <h2 id={titleId} className="mb-3 font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </dialog>
  );
};
