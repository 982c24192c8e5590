import { useSyncExternalStore } from "react";

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
};

export const OfflineBanner = () => {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <output className="block">
      {!isOnline && (
        <span className="block bg-ochre-wash px-4 py-2 text-center text-sm font-semibold text-ochre">
          You are offline. What you write is kept; the rest may be out of date.
        </span>
      )}
    </output>
  );
};
