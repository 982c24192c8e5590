import type { RequestCheck, RequestCheckCode } from "@waymark/domain/introduction";
import { CheckSign } from "./check-sign.tsx";
import { checkText } from "./check-text.ts";

type Props = { readonly checks: readonly RequestCheck[]; readonly code: RequestCheckCode };

/** One check right below its field, where the list of all checks is out of sight. */
export const FieldCheck = ({ checks, code }: Props) => {
  const passed = checks.some((check) => check.code === code && check.passed);
  return (
    <p className="-mt-1 flex gap-2 text-sm text-ink-soft lg:hidden">
      <CheckSign passed={passed} />
      {passed ? checkText[code].title : checkText[code].why}
    </p>
  );
};
