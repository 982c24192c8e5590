import type { UsualWeek } from "@waymark/contracts/search-address";
import { Icon } from "@waymark/ui/icon";
import { isPresetSet, presets, togglePreset } from "./presets.ts";

type Props = { readonly week: UsualWeek; readonly onChange: (week: UsualWeek) => void };

export const PresetButtons = ({ week, onChange }: Props) => (
  <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
    {presets.map((preset) => {
      const isSet = isPresetSet(week, preset);
      return (
        <button
          key={preset.label}
          type="button"
          aria-pressed={isSet}
          onClick={() => onChange(togglePreset(week, preset))}
          className="flex min-h-11 items-center gap-2 rounded-md border border-edge px-2.5 py-1.5 text-start text-sm hover:bg-sunken aria-pressed:border-moss aria-pressed:bg-moss-wash aria-pressed:text-moss"
        >
          <Icon name={isSet ? "cross" : "plus"} className="size-4" />
          <span>
            <span className="block leading-tight font-semibold">{preset.label}</span>
            <span className="block text-xs">{preset.when}</span>
          </span>
        </button>
      );
    })}
  </div>
);
