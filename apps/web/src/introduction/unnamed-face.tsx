/** Where a face made from a name would stand: the same for everybody whose name is not shown. */
export const UnnamedFace = () => (
  <svg
    viewBox="0 0 48 48"
    aria-hidden="true"
    focusable="false"
    className="size-12 shrink-0 rounded-lg"
  >
    <rect width="48" height="48" className="fill-sunken" />
    <ellipse cx="24" cy="40" rx="17" ry="11" className="fill-ink/10" />
    <circle cx="24" cy="20" r="8" className="fill-ink/10" />
  </svg>
);
