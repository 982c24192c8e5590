import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";

type Props = {
  readonly organisationName: string;
  readonly displayName: string;
  readonly isViewer: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** Asked once more: a role that is gone has to be given anew by somebody else. */
export const RemoveDialog = (props: Props) => {
  const { organisationName, displayName, isViewer, onClose, onConfirm } = props;
  return (
    <Dialog
      open
      title={isViewer ? `Leave ${organisationName}?` : `Remove ${displayName}?`}
      onClose={onClose}
    >
      <div className="grid gap-4">
        <p className="text-pretty">
          {isViewer
            ? "You lose your role at once. To come back, somebody has to invite you again."
            : "They lose their role at once. What they prepared stays, and so do the mentorships they take part in."}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={onClose}>
            Keep the role
          </Button>
          <Button variant="danger" onClick={onConfirm}>
            {isViewer ? "Leave" : "Remove"}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
