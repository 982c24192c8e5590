import { ConfirmDialog } from "../shared/confirm-dialog/index.ts";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onOffer: () => void;
};

/** Says what both will read before it is sent to them. */
export const RematchDialog = ({ open, onClose, onOffer }: Props) => (
  <ConfirmDialog
    open={open}
    title="Offer both another match?"
    confirm="Send it to both"
    onConfirm={onOffer}
    onClose={onClose}
  >
    Both get the same mail: it is fine to change, nobody is asked why, and nothing happens unless
    one of them says so. You do not learn which of them did.
  </ConfirmDialog>
);
