import { Notice } from "@waymark/ui/notice";

/** To whoever opened another person's invitation, or their own while signed in by another address. */
export const OtherAddress = ({ emailAddress }: { readonly emailAddress: string }) => (
  <Notice tone="heed" title="You are signed in with another address">
    <p className="wrap-anywhere">
      This invitation is for <strong>{emailAddress}</strong>. Sign out and sign in with that address
      to join.
    </p>
  </Notice>
);
