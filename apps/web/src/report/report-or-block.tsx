import type { BlockInput } from "@waymark/contracts/block";
import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
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
  /** A sign alone, where the words would stand once in every line. */
  readonly look?: "words" | "sign";
};

/** From wherever two people meet: the second press reports or blocks. */
export const ReportOrBlock = ({ place, name, look = "words" }: Props) => {
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  if (me?.state !== "registered") return null;
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        className={
          look === "sign"
            ? "-me-2 min-h-8! min-w-8 px-0! text-ink-soft!"
            : "-ms-3 w-fit text-ink-soft!"
        }
        title={look === "sign" ? "Report or block" : undefined}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {look === "sign" ? (
          <>
            <Icon name="flag" className="size-4" />
            <span className="sr-only">Report or block</span>
          </>
        ) : (
          "Report or block"
        )}
        <span className="sr-only"> {name}</span>
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
