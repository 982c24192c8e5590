/** Three stones set by those who walked before: the cairn that is Waymark's sign. */
export const Mark = ({ className }: { readonly className?: string }) => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className}>
    <path
      className="fill-ink"
      d="M3.4 25.6c.3-3.5 4.7-4.9 11.6-5.2 7.5-.3 13.3 1 13.7 4.3.4 3.1-3.4 4.7-12.3 4.9C7.5 29.8 3.1 28.8 3.4 25.6Z"
    />
    <path
      className="fill-ink"
      d="M7.3 16c-.1-2.9 3.5-4.5 8.9-4.6 5.1-.1 8.7 1.3 8.8 4.1.1 2.8-3.1 4.2-8.6 4.2-5.6.1-9-.9-9.1-3.7Z"
    />
    <path
      className="fill-blaze"
      d="M10.9 7.2c.2-2.9 2.6-4.9 5.8-4.8 3 .1 5.1 2 4.9 4.6-.1 2.6-2.4 3.8-5.6 3.7-3.2 0-5.3-1-5.1-3.5Z"
    />
  </svg>
);
