import { treeLabels } from "@/components/departments/labels";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/link";
import { departmentKindLabels } from "@/lib/departments/labels";
import type { DepartmentNode } from "@/lib/departments/types";
import type { Translate } from "@/lib/platform/i18n";

type Look = { readonly t: Translate; readonly own: ReadonlySet<string> };

function Line({ node, t, own }: Look & { node: DepartmentNode }) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5">
      <TextLink quiet href={`/departments/${node.id}`} className="max-md:py-1.5">
        {node.name}
      </TextLink>
      <span className="text-sm text-ink-muted">{t(departmentKindLabels[node.kind])}</span>
      {own.has(node.id) && <Badge tone="accent">{t(treeLabels.own)}</Badge>}
      {!node.active && <Badge>{t(treeLabels.closed)}</Badge>}
      {node.children.length > 0 && (
        <span className="text-sm text-ink-faint">{t(treeLabels.count, { count: node.children.length })}</span>
      )}
    </span>
  );
}

/** The tree of departments as nested lists; a branch folds on the native `<details>`, without script. */
export function DepartmentTree({ nodes, ...look }: Look & { nodes: readonly DepartmentNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.id} className="relative">
          <div className="flex min-h-10 items-center rounded-md pl-8 hover:bg-sunken">
            <Line node={node} {...look} />
          </div>
          {node.children.length > 0 && (
            <details open={node.depth < 2}>
              {/* Beside the line, not around it: a link inside of a summary cannot be reached by some readers. */}
              <summary
                aria-label={node.name}
                className="absolute top-0 left-0 flex h-10 w-8 cursor-pointer list-none items-center justify-center rounded-md hover:bg-sunken [&::-webkit-details-marker]:hidden"
              >
                <Icon
                  name="chevron-right"
                  className="text-ink-faint transition-transform [[open]>summary>&]:rotate-90"
                />
              </summary>
              <div className="ml-3 border-l border-line pl-2.5">
                <DepartmentTree nodes={node.children} {...look} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
