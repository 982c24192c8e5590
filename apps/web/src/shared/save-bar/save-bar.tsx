import { Button } from "@waymark/ui/button";
import { LeaveGuard } from "../leave/index.ts";

type Props = {
  /** What would be lost, after "Your changes to". */
  readonly what: string;
  readonly isChanged: boolean;
  /** Somebody wanted to save, and something is not as it has to be. */
  readonly isBlocked: boolean;
  readonly isSaving: boolean;
};

const stateText = ({ isChanged, isBlocked }: Props): string => {
  if (isBlocked) return "Something above needs a look first.";
  return isChanged ? "Not saved yet." : "Everything is saved.";
};

/** At hand at the bottom of a long form: whether it is saved, and what saves it. */
export const SaveBar = (props: Props) => {
  const { what, isChanged, isBlocked, isSaving } = props;
  return (
    <div
      data-save-bar
      className="sticky bottom-0 z-2 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-surface px-4 py-3 shadow-lift sm:mx-0 sm:rounded-t-lg sm:border-x sm:px-6"
    >
      <LeaveGuard isArmed={isChanged} what={what} />
      <output className={isBlocked ? "text-sm font-semibold text-brick" : "text-sm"}>
        {stateText(props)}
      </output>
      <Button type="submit" busy={isSaving || !isChanged}>
        {isSaving ? "Saving …" : "Save"}
      </Button>
    </div>
  );
};
