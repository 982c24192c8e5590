import type { PublicOffering } from "@waymark/contracts/availability";
import { RadioCards } from "@waymark/ui/field";
import { offeringFacts } from "../offering-text.ts";

type Props = {
  readonly offerings: readonly PublicOffering[];
  readonly chosen: PublicOffering;
  readonly onChoose: (offeringId: string) => void;
};

const conditions = ({ approval, audience }: PublicOffering): string =>
  [
    audience === "introduced" && "For people they were introduced to.",
    approval === "mentor" && "They accept each one.",
  ]
    .filter((part) => part !== false)
    .join(" ");

const Hint = ({ offering }: { readonly offering: PublicOffering }) => (
  <>
    {offeringFacts(offering)}
    {conditions(offering) !== "" && <span className="block">{conditions(offering)}</span>}
    {offering.description !== "" && (
      <span dir="auto" className="mt-1 line-clamp-4 font-serif">
        {offering.description}
      </span>
    )}
  </>
);

export const OfferingChoice = ({ offerings, chosen, onChoose }: Props) => (
  <div>
    <RadioCards
      legend="What for?"
      value={chosen.id}
      onChange={onChoose}
      choices={offerings.map((offering) => ({
        value: offering.id,
        label: <bdi>{offering.title}</bdi>,
        hint: <Hint offering={offering} />,
      }))}
    />
  </div>
);
