/** The look that inputs, selects and text areas share. */
export const controlClass =
  "w-full rounded-md border border-edge bg-surface px-3.5 text-base text-ink placeholder:text-ink-soft aria-invalid:border-brick aria-invalid:outline-brick";
