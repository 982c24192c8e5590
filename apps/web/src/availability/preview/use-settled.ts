import { useEffect, useState } from "react";

/** A value that follows another one once that has rested for a moment. */
export const useSettled = <Value>(value: Value, restMs: number): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
};
