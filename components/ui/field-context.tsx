"use client";

import { createContext, useContext } from "react";

export type FieldWiring = { id: string; name: string; describedBy?: string; invalid: boolean; required: boolean };

const FieldContext = createContext<FieldWiring | null>(null);
export const FieldWiringProvider = FieldContext.Provider;

export function useFieldWiring(): FieldWiring | null {
  return useContext(FieldContext);
}

/** The id of a field's control, derived from its name, so that `ErrorSummary` can link to it. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, "-")}`;
}

type ControlProps = {
  id?: string;
  name?: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: React.AriaAttributes["aria-invalid"];
};

/** Props of a native control inside a `Field`: what the control says itself wins over the field's. */
export function useControlProps(own: ControlProps) {
  const field = useFieldWiring();
  return {
    id: own.id ?? field?.id,
    name: own.name ?? field?.name,
    "aria-required": (own.required ?? field?.required) || undefined,
    "aria-describedby": own["aria-describedby"] ?? field?.describedBy,
    "aria-invalid": own["aria-invalid"] ?? (field?.invalid || undefined),
  };
}
