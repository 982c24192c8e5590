import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import type { ReactNode } from "react";

type Props = {
  readonly open: boolean;
  readonly title: string;
  /** What follows from a yes. */
  readonly children: ReactNode;
  readonly confirm: string;
  /** The answer that changes nothing; it has the focus first. */
  readonly keep?: string;
  /** It cannot be taken back, or takes something from somebody. */
  readonly isGrave?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks once more before a step that others notice. */
export const ConfirmDialog = (props: Props) => {
  const { open, title, children, confirm, keep = "Not now", isGrave = false } = props;
  const { onConfirm, onClose } = props;
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div className="grid gap-5">
        <p className="text-pretty">{children}</p>
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={onClose}>
            {keep}
          </Button>
          <Button
            variant={isGrave ? "danger" : "primary"}
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
