import { Button } from "@waymark/ui/button";
import { type FormEvent, useEffect, useRef, useState } from "react";

type Props = {
  readonly text: string;
  /** @param settled true when the person pressed search, false while they type */
  readonly onSearch: (text: string, settled: boolean) => void;
};

const typingPauseMs = 250;

/** Searches while somebody types; the address keeps one entry for it, not one per letter. */
export const SearchField = ({ text, onSearch }: Props) => {
  const [typed, setTyped] = useState(text);
  const lastAsked = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed by itself: going back, or a link that leaves out the text.
  useEffect(() => {
    if (text === lastAsked.current) return;
    lastAsked.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (value: string, settled: boolean) => {
    clearTimeout(timer.current);
    lastAsked.current = value.trim();
    onSearch(value, settled);
  };
  const type = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask(value, false), typingPauseMs);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(typed, true);
  };

  return (
    <search>
      <form
        onSubmit={submit}
        className="flex max-w-3xl items-center gap-2 rounded-lg border-2 border-ink bg-surface p-1.5 shadow-lift has-[input:focus-visible]:border-focus has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus"
      >
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="ms-2.5 size-6 shrink-0 text-ink-soft max-sm:hidden"
        >
          <path
            d="m20 20-4.5-4.5M17.5 10.5a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
        <label htmlFor="search-text" className="sr-only">
          What do you want to learn, or whom do you look for?
        </label>
        <input
          id="search-text"
          type="search"
          dir="auto"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          placeholder="A skill, a job, a name"
          value={typed}
          onChange={(event) => type(event.target.value)}
          className="min-h-12 min-w-0 grow max-sm:ps-3 bg-transparent text-lg text-ink placeholder:text-ink-soft focus-visible:outline-none"
        />
        <Button type="submit" size="lg" className="max-sm:px-4">
          Search
        </Button>
      </form>
    </search>
  );
};
