/** A person's text with its own breaks and direction. */
export const Paragraphs = ({ text }: { readonly text: string }) =>
  text.split(/\n{2,}/u).map((paragraph, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the text never changes in place
    <p key={at} dir="auto" className="text-pretty whitespace-pre-line wrap-anywhere">
      {paragraph}
    </p>
  ));
