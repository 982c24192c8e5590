import { Notice } from "@waymark/ui/notice";
import type { Refusal } from "../../shared/api/index.ts";

export const NotSaved = ({ refusal }: { readonly refusal: Refusal | undefined }) =>
  refusal === undefined ? null : (
    <Notice tone="bad" title="This was not saved" announce>
      <p>{refusal.text}</p>
      {refusal.code === "network" && <p>Pressing again is safe.</p>}
    </Notice>
  );
