import { Brand } from "@/components/layout/brand";
import { layoutLabels } from "@/components/layout/labels";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { NavDrawer } from "@/components/layout/nav-drawer";
import { NavList } from "@/components/layout/nav-list";
import type { NavGroup, ShellUser } from "@/components/layout/nav-types";
import { UserMenu } from "@/components/layout/user-menu";
import type { Translate } from "@/lib/platform/i18n";

/** The frame of every page behind sign-in: navigation at the left (a drawer on the phone), account and language on top. */
export function AppShell({
  t,
  nav,
  user,
  children,
}: {
  t: Translate;
  nav: readonly NavGroup[];
  user: ShellUser;
  children: React.ReactNode;
}) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-20 control inline-flex items-center rounded-md bg-accent px-4 text-white focus:translate-y-0 print:hidden"
      >
        {t(layoutLabels.skip)}
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col border-r border-line bg-surface lg:flex print:hidden">
        <div className="flex h-14 shrink-0 items-center border-b border-line px-4.5">
          <Brand />
        </div>
        <nav aria-label={t(layoutLabels.mainNav)} className="min-h-0 flex-1 overflow-y-auto px-2.5 py-3">
          <NavList groups={nav} />
        </nav>
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="sticky top-0 z-30 flex h-14 shrink-0 items-center gap-1 border-b border-line bg-surface px-2 lg:px-6 print:hidden">
          <NavDrawer groups={nav} />
          <div className="lg:hidden">
            <Brand />
          </div>
          <div className="flex-1" />
          <div className="max-sm:hidden">
            <LanguageSwitch />
          </div>
          <UserMenu user={user} />
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-7xl min-w-0 flex-1 px-4 py-5 lg:px-6 print:p-0"
        >
          {children}
        </main>
      </div>
    </div>
  );
}
