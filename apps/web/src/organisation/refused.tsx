import { Notice } from "@waymark/ui/notice";
import type { Refusal } from "../shared/api/index.ts";

/** Below what was refused. */
export const Refused = ({ refusal }: { readonly refusal: Refusal | undefined }) =>
  refusal === undefined ? null : (
    <Notice tone="bad" title="Nothing was changed" announce>
      <p>{refusal.text}</p>
    </Notice>
  );
