import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import type { Translate } from "@/lib/platform/i18n";

/** The head of a page: way here, title (the page's one h1) with its state, one lead line, and at most three actions. */
export function PageHeader({
  t,
  title,
  lead,
  crumbs,
  status,
  actions,
}: {
  t: Translate;
  title: string;
  lead?: React.ReactNode;
  crumbs?: readonly Crumb[];
  status?: React.ReactNode;
  actions?: React.ReactNode;
}) {
  return (
    <header className="mb-5">
      {crumbs && crumbs.length > 0 && <Breadcrumb t={t} crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-2xl font-semibold">{title}</h1>
            {status}
          </div>
          {lead && <div className="mt-1 max-w-3xl text-ink-muted">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </div>
    </header>
  );
}
