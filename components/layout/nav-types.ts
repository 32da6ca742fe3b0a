import type { IconName } from "@/components/ui/icon";

/** One entry of the navigation, as data. `badge`: how many things wait there. */
export type NavItem = { href: string; label: string; icon: IconName; badge?: number };

/** A group of entries; without `label` it stands alone at the top. */
export type NavGroup = { label?: string; items: readonly NavItem[] };

/** Who is signed in, in words ready to show: name by office, department, roles. */
export type ShellUser = { name: string; department: string; role: string };
