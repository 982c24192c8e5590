import type { BlockInput } from "@waymark/contracts/block";
import { Button } from "@waymark/ui/button";
import { lazy, Suspense, useState } from "react";
import type { input } from "zod";
import { useMe } from "../person/index.ts";

const ReportDialog = lazy(async () => {
  const { ReportDialog: dialog } = await import("./report-dialog.tsx");
  return { default: dialog };
});

export type Place = input<typeof BlockInput>["place"];

type Props = {
  readonly place: Place;
  /** Of the other person. */
  readonly name: string;
};

/** From wherever two people meet: the second press reports or blocks. */
export const ReportOrBlock = ({ place, name }: Props) => {
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  if (me?.state !== "registered") return null;
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        className="-ms-3 w-fit text-ink-soft!"
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        Report or block<span className="sr-only"> {name}</span>
      </Button>
      {isAsked && (
        <Suspense>
          <ReportDialog
            open={isOpen}
            place={place}
            name={name}
            timeZone={me.person.timeZone}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
};
