import type { ReactNode } from "react";

type Props = {
  /** The way up. */
  readonly back: ReactNode;
  readonly name: string;
  /** Where it stands. */
  readonly tag?: ReactNode;
  /** One line below the name. */
  readonly about: ReactNode;
};

/** What a console is about; it stays while its sections change. */
export const ConsoleHead = ({ back, name, tag, about }: Props) => (
  <header className="grid gap-2">
    <p className="text-sm wrap-anywhere print:hidden">{back}</p>
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="min-w-0 font-serif text-3xl font-semibold text-balance wrap-anywhere">
        <bdi>{name}</bdi>
      </h1>
      {tag}
    </div>
    <p className="text-ink-soft wrap-anywhere">{about}</p>
  </header>
);
