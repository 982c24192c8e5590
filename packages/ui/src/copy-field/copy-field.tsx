import { type ReactNode, useRef, useState } from "react";
import { Button } from "../button/index.ts";
import { Field, TextInput } from "../field/index.ts";

type Props = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly seenBy?: string;
  readonly value: string;
};

const resultText = {
  copied: "Copied.",
  marked: "It is marked; copy it with your keyboard or menu.",
} as const;

/** Something to take elsewhere. Where the clipboard is refused, the text is marked to be copied. */
export const CopyField = ({ label, hint, seenBy, value }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<keyof typeof resultText>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setResult("copied");
    } catch {
      input.current?.select();
      setResult("marked");
    }
  };
  return (
    <div className="grid gap-1.5">
      <Field
        label={label}
        {...(hint !== undefined && { hint })}
        {...(seenBy !== undefined && { seenBy })}
      >
        {(control) => (
          <span className="flex gap-2">
            <TextInput
              {...control}
              ref={input}
              readOnly
              dir="ltr"
              value={value}
              className="min-w-0 text-sm!"
              onFocus={(event) => event.target.select()}
            />
            <Button variant="secondary" className="min-h-12! shrink-0" onClick={() => void copy()}>
              Copy<span className="sr-only"> {label}</span>
            </Button>
          </span>
        )}
      </Field>
      <output className="block text-sm text-moss">
        {result !== undefined && resultText[result]}
      </output>
    </div>
  );
};
