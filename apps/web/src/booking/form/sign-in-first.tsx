/** For whoever is not signed in: nothing is lost on the way, but nothing is kept for them yet. */
export const SignInFirst = () => (
  <p className="text-sm text-pretty text-ink-soft">
    We ask for your e-mail address next and come back here. Your choice and what you wrote stay; the
    time is kept for you once you are signed in.
  </p>
);
