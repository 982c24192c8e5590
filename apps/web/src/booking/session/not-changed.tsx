import { Notice } from "@waymark/ui/notice";
import type { Refusal } from "../../shared/api/index.ts";

export const NotChanged = ({ refusal }: { readonly refusal: Refusal | undefined }) =>
  refusal === undefined ? null : (
    <Notice tone="bad" title="Nothing was changed" announce>
      <p>{refusal.text}</p>
      {refusal.code === "network" && <p>Pressing again is safe.</p>}
    </Notice>
  );
