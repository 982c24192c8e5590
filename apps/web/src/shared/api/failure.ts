const unreachable = "We could not reach Waymark. Please check your connection and try again.";

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

/** The code with which the server refused a call; undefined for what never came from it. */
export const codeOf = (error: unknown): string | undefined => {
  const code = memberOf(memberOf(memberOf(error, "data"), "app"), "code");
  return typeof code === "string" ? code : undefined;
};

const passing: readonly (string | undefined)[] = [undefined, "storage.busy", "internal"];

/** Whether the same call may succeed a moment later. */
export const mayPass = (code: string | undefined): boolean => passing.includes(code);

/** What a person reads of a failed call: the server's own words, or that it was not reached. */
export const failureText = (error: unknown): string =>
  codeOf(error) !== undefined && error instanceof Error ? error.message : unreachable;
