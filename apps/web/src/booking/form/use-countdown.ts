import { useEffect, useState } from "react";

/** Whole seconds until a moment, counted down to 0. */
export const useCountdown = (untilMs: number): number => {
  const secondsLeft = () => Math.max(0, Math.ceil((untilMs - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(secondsLeft);
  useEffect(() => {
    setSeconds(secondsLeft());
    const timer = setInterval(() => setSeconds(secondsLeft()), 1000);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [untilMs]);
  return seconds;
};

/** "9:05". */
export const countdownText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
