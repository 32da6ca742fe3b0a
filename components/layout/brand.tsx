import NextLink from "next/link";
import { layoutLabels } from "@/components/layout/labels";
import { Say } from "@/components/layout/say";

/** The product's name with its seal, the one use of vermilion. */
export function Brand() {
  return (
    <NextLink href="/" className="control inline-flex items-center gap-2.5 rounded-md font-semibold">
      <span
        aria-hidden="true"
        className="inline-flex size-7 items-center justify-center rounded-sm bg-seal text-base font-bold text-white"
      >
        创
      </span>
      <span className="text-lg">
        <Say words={layoutLabels.product} />
      </span>
    </NextLink>
  );
}
