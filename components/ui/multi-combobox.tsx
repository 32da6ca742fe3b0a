"use client";

import { useMemo, useState } from "react";
import { ComboBox } from "react-aria-components";
import { Chip } from "@/components/ui/chip";
import { cx } from "@/components/ui/class-names";
import { type ComboboxOption, filterByLabel } from "@/components/ui/combobox-filter";
import { ComboboxInput, ComboboxList } from "@/components/ui/combobox-parts";
import { useFieldWiring } from "@/components/ui/field-context";

/**
 * Several options of many, found by typing; the chosen ones stand below as chips that can be removed (above they
 * would push the open list away under the finger). Sends one hidden input per chosen value under the field's name.
 * Uncontrolled with `defaultValue`, controlled with `value`.
 */
export function MultiCombobox({
  options,
  name,
  defaultValue = [],
  value,
  onChange,
  placeholder,
  disabled = false,
  "aria-label": ariaLabel,
  className,
}: {
  options: readonly ComboboxOption[];
  name?: string;
  defaultValue?: readonly string[];
  value?: readonly string[];
  onChange?: (values: readonly string[]) => void;
  placeholder?: string;
  disabled?: boolean;
  "aria-label"?: string;
  className?: string;
}) {
  const field = useFieldWiring();
  const [inner, setInner] = useState(defaultValue);
  const chosen = value ?? inner;
  const filter = useMemo(() => filterByLabel(options), [options]);
  const labels = useMemo(() => new Map(options.map((option) => [option.value, option.label])), [options]);
  const formName = name ?? field?.name;
  function change(next: readonly string[]) {
    setInner(next);
    onChange?.(next);
  }
  return (
    <div className={cx("flex min-w-0 flex-col gap-1.5", className)}>
      <ComboBox<ComboboxOption, "multiple">
        id={field?.id}
        aria-label={ariaLabel}
        aria-labelledby={field && !ariaLabel ? `${field.id}-label` : undefined}
        aria-describedby={field?.describedBy}
        isInvalid={field?.invalid}
        isRequired={field?.required}
        validationBehavior="aria"
        isDisabled={disabled}
        selectionMode="multiple"
        defaultItems={options}
        defaultFilter={filter}
        allowsEmptyCollection
        menuTrigger="focus"
        value={chosen}
        onChange={(keys) => change(keys.map(String))}
      >
        <ComboboxInput placeholder={placeholder} />
        <ComboboxList />
      </ComboBox>
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map((one) => (
            <li key={one} className="max-w-full min-w-0">
              <Chip
                label={labels.get(one) ?? one}
                onRemove={disabled ? undefined : () => change(chosen.filter((other) => other !== one))}
              />
              {formName && <input type="hidden" name={formName} value={one} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
