import { TextInput } from "@/components/ui/text-input";

/** A number as the source puts it ("300余", "过半") with its unit behind: text, so that a phone offers Chinese too. */
export function CountedInput({ unit, ...rest }: React.ComponentProps<typeof TextInput> & { unit: string }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="min-w-0 flex-1">
        <TextInput autoComplete="off" {...rest} />
      </span>
      <span className="shrink-0 text-ink-muted">{unit}</span>
    </span>
  );
}
