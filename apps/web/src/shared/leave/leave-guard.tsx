import { useRouter } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { useEffect, useState } from "react";

type Props = {
  readonly isArmed: boolean;
  /** What is not saved, after "Your changes to". */
  readonly what: string;
};

/** Asks before a page with unsaved changes is left; a closed tab is asked by the browser itself. */
export const LeaveGuard = ({ isArmed, what }: Props) => {
  const { history } = useRouter();
  const [asked, setAsked] = useState<{ readonly decide: (stays: boolean) => void }>();
  useEffect(() => {
    if (!isArmed) return;
    return history.block({
      enableBeforeUnload: true,
      blockerFn: ({ currentLocation, nextLocation }) =>
        currentLocation.pathname !== nextLocation.pathname &&
        new Promise<boolean>((decide) => setAsked({ decide })),
    });
  }, [history, isArmed]);
  if (asked === undefined) return null;
  const answer = (stays: boolean) => {
    setAsked(undefined);
    asked.decide(stays);
  };
  return (
    <Dialog open title="Leave without saving?" onClose={() => answer(true)}>
      <div className="grid gap-4">
        <p>Your changes to {what} are not saved.</p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => answer(true)}>Stay here</Button>
          <Button variant="danger" onClick={() => answer(false)}>
            Leave without saving
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
