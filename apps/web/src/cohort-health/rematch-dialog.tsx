import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onOffer: () => void;
};

/** Says what both will read before it is sent to them. */
export const RematchDialog = ({ open, onClose, onOffer }: Props) => (
  <Dialog open={open} title="Offer both another match?" onClose={onClose}>
    <div className="grid gap-4">
      <p className="text-pretty">
        Both get the same mail: it is fine to change, nobody is asked why, and nothing happens
        unless one of them says so. You do not learn which of them did.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onOffer}>Send it to both</Button>
        <Button variant="secondary" onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  </Dialog>
);
