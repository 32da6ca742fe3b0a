"use client";

import { Button, Group, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useT } from "@/components/layout/locale-provider";
import type { ComboboxOption } from "@/components/ui/combobox-filter";
import { Icon } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

/** The box to type in, with the button that opens the whole list. */
export function ComboboxInput({ placeholder }: { placeholder?: string }) {
  const t = useT();
  return (
    <Group className="relative">
      <Input placeholder={placeholder ?? t(uiLabels.choosePlaceholder)} className="text-box control pr-11 md:pr-9" />
      <Button
        aria-label={t(uiLabels.showOptions)}
        className="absolute inset-y-0 right-0 inline-flex w-11 items-center justify-center text-ink-muted md:w-9"
      >
        <Icon name="chevron-down" />
      </Button>
    </Group>
  );
}

/** The list of options that match what was typed. */
export function ComboboxList() {
  const t = useT();
  return (
    <Popover
      offset={4}
      className="w-(--trigger-width) min-w-56 overflow-hidden rounded-lg border border-line-strong bg-surface shadow-float"
    >
      <ListBox<ComboboxOption>
        className="max-h-72 overflow-y-auto p-1 outline-none"
        renderEmptyState={() => <p className="px-2.5 py-2 text-ink-muted">{t(uiLabels.noMatch)}</p>}
      >
        {(option) => (
          <ListBoxItem
            id={option.value}
            textValue={option.label}
            className="group control flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-1 outline-none data-focused:bg-accent-soft data-selected:font-medium"
          >
            <span className="min-w-0 flex-1">
              <Text slot="label">{option.label}</Text>
              {option.detail && (
                <Text slot="description" className="block text-xs font-normal text-ink-muted">
                  {option.detail}
                </Text>
              )}
            </span>
            <Icon name="check" className="invisible text-accent group-data-selected:visible" />
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
