import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";

type Props = {
  readonly title: string;
  readonly text: string;
  readonly keep: string;
  readonly confirm: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** Before something that other programs notice at once. */
export const AskAgain = ({ title, text, keep, confirm, onClose, onConfirm }: Props) => (
  <Dialog open title={title} onClose={onClose}>
    <div className="grid gap-4">
      <p className="text-pretty">{text}</p>
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" onClick={onClose}>
          {keep}
        </Button>
        <Button variant="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </div>
  </Dialog>
);
