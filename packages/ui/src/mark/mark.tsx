/** Three stones set by those who walked before: the cairn that is Waymark's sign. */
export const Mark = ({ className }: { readonly className?: string }) => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className}>
    <path
      className="fill-ink"
      d="M3.4 25.6c.3-3.5 4.7-4.9 11.6-5.2 7.500-.3 13.300 1 13.700 4.300.4 3.100-3.400 4.700-12.300 4.900C7.500 29.800 3.100 28.800 3.400 25.600Z"
    />
    <path
      className="fill-ink"
      d="M7.300 16c-.1-2.900 3.500-4.500 8.900-4.600 5.100-.1 8.700 1.300 8.800 4.100.1 2.800-3.100 4.200-8.600 4.200-5.600.1-9-.9-9.100-3.700Z"
    />
    <path
      className="fill-blaze"
      d="M10.900 7.200c.2-2.900 2.600-4.900 5.800-4.800 3 .1 5.100 2 4.900 4.600-.1 2.600-2.400 3.800-5.600 3.700-3.200 0-5.300-1-5.100-3.500Z"
    />
  </svg>
);
