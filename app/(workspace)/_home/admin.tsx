import { Block } from "@/components/dashboard/block";
import { AccountsPanel, ChainPanel, SystemPanel } from "@/components/dashboard/home/operations";
import { Skeleton } from "@/components/ui/skeleton";
import { loadAccountState, loadChainState, loadSystemState } from "@/lib/dashboard/home/loaders";
import type { Actor } from "@/lib/platform/actor";
import type { Translate } from "@/lib/platform/i18n";

/** Accounts, editions and rounds, the audit chain; nothing of the business. */
export function AdminHome({ t, actor }: { t: Translate; actor: Actor }) {
  const tiles = <Skeleton className="h-24 w-full" />;
  return (
    <div className="flex flex-col gap-6">
      <Block read={() => loadAccountState(actor)} skeleton={tiles}>
        {(state) => <AccountsPanel t={t} state={state} />}
      </Block>
      <Block read={() => loadSystemState()} skeleton={tiles}>
        {(state) => <SystemPanel t={t} state={state} />}
      </Block>
      <Block read={() => loadChainState(actor)} skeleton={tiles}>
        {(state) => <ChainPanel t={t} state={state} />}
      </Block>
    </div>
  );
}
