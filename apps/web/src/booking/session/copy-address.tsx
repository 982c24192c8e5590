import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { useState } from "react";

type Props = { readonly label: string; readonly hint: string; readonly address: string };

export const CopyAddress = ({ label, hint, address }: Props) => {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  };
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <div className="flex gap-2">
          <TextInput
            {...control}
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
            className="min-w-0 text-sm"
          />
          <Button variant="secondary" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
            {isCopied ? "Copied" : "Copy"}
          </Button>
        </div>
      )}
    </Field>
  );
};
