"use client";

import { useMemo, useState } from "react";
import { ComboBox } from "react-aria-components";
import { cx } from "@/components/ui/class-names";
import { type ComboboxOption, filterByLabel } from "@/components/ui/combobox-filter";
import { ComboboxInput, ComboboxList } from "@/components/ui/combobox-parts";
import { useFieldWiring } from "@/components/ui/field-context";

/**
 * One option of many, found by typing (Chinese, or a keyword such as pinyin initials). Sends the option's value
 * under the field's name. Uncontrolled with `defaultValue`, controlled with `value`.
 */
export function Combobox({
  options,
  name,
  defaultValue = "",
  value,
  onChange,
  placeholder,
  disabled = false,
  "aria-label": ariaLabel,
  className,
}: {
  options: readonly ComboboxOption[];
  name?: string;
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
  placeholder?: string;
  disabled?: boolean;
  "aria-label"?: string;
  className?: string;
}) {
  const field = useFieldWiring();
  const [inner, setInner] = useState(defaultValue);
  const chosen = value ?? inner;
  const filter = useMemo(() => filterByLabel(options), [options]);
  const formName = name ?? field?.name;
  function change(next: string) {
    setInner(next);
    onChange?.(next);
  }
  return (
    <>
      <ComboBox<ComboboxOption>
        id={field?.id}
        aria-label={ariaLabel}
        aria-labelledby={field && !ariaLabel ? `${field.id}-label` : undefined}
        aria-describedby={field?.describedBy}
        isInvalid={field?.invalid}
        isRequired={field?.required}
        validationBehavior="aria"
        isDisabled={disabled}
        defaultItems={options}
        defaultFilter={filter}
        allowsEmptyCollection
        menuTrigger="focus"
        value={chosen === "" ? null : chosen}
        onChange={(key) => change(key === null ? "" : String(key))}
        className={cx("min-w-0", className)}
      >
        <ComboboxInput placeholder={placeholder} />
        <ComboboxList />
      </ComboBox>
      {formName && <input type="hidden" name={formName} value={chosen} />}
    </>
  );
}
