import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { FarewellForm } from "./farewell-form.tsx";
import { FarewellWords } from "./farewell-words.tsx";

/** One's own goodbye: written once, then read, and changed as long as one likes. */
export const Farewell = ({ view }: { readonly view: MentorshipView }) => {
  const { ownFarewell } = view;
  const [isWriting, setWriting] = useState(false);
  const [isKept, setKept] = useState(false);
  if (ownFarewell === undefined || isWriting) {
    return (
      <FarewellForm
        view={view}
        isChange={isWriting}
        onKept={() => {
          setWriting(false);
          setKept(true);
        }}
      />
    );
  }
  return (
    <section aria-labelledby="own-goodbye" className="panel grid gap-5 p-5 sm:p-7">
      <h3 id="own-goodbye" className="text-lg font-bold">
        Your goodbye
      </h3>
      {isKept && <Notice tone="good" title="Your goodbye is kept" announce />}
      <FarewellWords words={ownFarewell} />
      <p className="text-sm text-ink-soft">
        {ownFarewell.door === "open"
          ? "You leave the door open."
          : "You close the door; nobody learns which of you two did."}{" "}
        {ownFarewell.thanksMayBePublic && "As far as you are concerned, the thanks may be public."}
      </p>
      <div>
        <Button
          variant="secondary"
          onClick={() => {
            setWriting(true);
            setKept(false);
          }}
        >
          Change it
        </Button>
      </div>
    </section>
  );
};
