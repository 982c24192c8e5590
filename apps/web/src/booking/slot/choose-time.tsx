import type { PublicOffering } from "@waymark/contracts/availability";
import type { ComponentProps } from "react";
import { OfferingChoice } from "../form/offering-choice.tsx";
import { SlotPicker } from "./slot-picker.tsx";

type Props = Omit<ComponentProps<typeof SlotPicker>, "offer"> & {
  readonly listingId: string;
  readonly offerings: readonly PublicOffering[];
  readonly offering: PublicOffering;
  readonly onOffering: (id: string) => void;
};

/** What is offered beside when there is time for it. */
export const ChooseTime = (props: Props) => {
  const { listingId, offerings, offering, onOffering, ...picker } = props;
  return (
    <div className="grid gap-8 xl:grid-cols-[16rem_minmax(0,1fr)] xl:gap-12">
      <OfferingChoice offerings={offerings} chosen={offering} onChoose={onOffering} />
      <SlotPicker {...picker} offer={{ listingId, offeringId: offering.id }} />
    </div>
  );
};
