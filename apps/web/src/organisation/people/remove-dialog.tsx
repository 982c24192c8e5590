import { ConfirmDialog } from "../../shared/confirm-dialog/index.ts";

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
    <ConfirmDialog
      open
      title={isViewer ? `Leave ${organisationName}?` : `Remove ${displayName}?`}
      keep="Keep the role"
      confirm={isViewer ? "Leave" : "Remove"}
      isGrave
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {isViewer
        ? "You lose your role at once. To come back, somebody has to invite you again."
        : "They lose their role at once. What they prepared stays, and so do the mentorships they take part in."}
    </ConfirmDialog>
  );
};
