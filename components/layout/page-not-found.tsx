import { layoutLabels } from "@/components/layout/labels";
import { Say } from "@/components/layout/say";
import { ButtonLink } from "@/components/ui/link";

/** What a wrong address and a foreign record both answer, so that neither gives away what exists. */
export function PageNotFound() {
  return (
    <div className="mx-auto flex max-w-lg flex-col items-start gap-2 py-16">
      <p className="text-ink-faint">404</p>
      <h1 className="text-2xl font-semibold">
        <Say words={layoutLabels.notFoundTitle} />
      </h1>
      <p className="text-ink-muted">
        <Say words={layoutLabels.notFoundBody} />
      </p>
      <ButtonLink href="/" icon="home" className="mt-3">
        <Say words={layoutLabels.toHome} />
      </ButtonLink>
    </div>
  );
}
