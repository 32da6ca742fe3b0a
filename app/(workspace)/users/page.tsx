import { NothingMatches, NothingYet } from "@/components/data/empty-state";
import { FilterBar } from "@/components/data/filter-bar";
import { listHref } from "@/components/data/list-href";
import { Pagination } from "@/components/data/pagination";
import { PageHeader } from "@/components/layout/page-header";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { userListLabels } from "@/components/users/account-labels";
import { toChoices, unitOptions } from "@/components/users/unit-option";
import { UserTable } from "@/components/users/user-table";
import { getT } from "@/lib/platform/locale";
import { roleLabels } from "@/lib/users/labels";
import { loadUserList, type SearchParams } from "@/lib/users/loaders";

const path = "/users";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(userListLabels.title) };
}

export default async function UsersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { items, nextCursor, filter, units } = await loadUserList(searchParams);
  const t = await getT();
  const { q, role, department, state, after } = filter;
  const params = { q, role, department, state };
  const unit = units.find((one) => one.id === department);
  const applied = [
    q && { label: `${t(userListLabels.q)} ${q}`, removeHref: listHref(path, params, { q: undefined }) },
    role && { label: t(roleLabels[role]), removeHref: listHref(path, params, { role: undefined }) },
    unit && { label: unit.name, removeHref: listHref(path, params, { department: undefined }) },
    state && { label: t(userListLabels[state]), removeHref: listHref(path, params, { state: undefined }) },
  ].filter((one) => one !== undefined && one !== "");
  const add = (
    <ButtonLink href="/users/new" variant="primary" icon="plus">
      {t(userListLabels.add)}
    </ButtonLink>
  );
  const roleOptions = Object.entries(roleLabels).map(([value, words]) => ({ value, label: t(words) }));
  const stateOptions = (["active", "disabled"] as const).map((value) => ({ value, label: t(userListLabels[value]) }));
  const all = t(userListLabels.all);
  return (
    <>
      <PageHeader t={t} title={t(userListLabels.title)} lead={t(userListLabels.lead)} actions={add} />
      <FilterBar action={path} applied={applied}>
        <Field name="q" label={t(userListLabels.q)}>
          <TextInput defaultValue={q} maxLength={60} />
        </Field>
        <Field name="role" label={t(userListLabels.role)}>
          <Select options={roleOptions} placeholder={all} defaultValue={role} />
        </Field>
        <Field name="department" label={t(userListLabels.department)}>
          <Combobox options={unitOptions(toChoices(units))} defaultValue={department} placeholder={all} />
        </Field>
        <Field name="state" label={t(userListLabels.state)}>
          <Select options={stateOptions} placeholder={all} defaultValue={state} />
        </Field>
      </FilterBar>
      <UserTable
        users={items}
        t={t}
        empty={
          applied.length > 0 ? (
            <NothingMatches clearHref={path} />
          ) : (
            <NothingYet title={t(userListLabels.empty)} icon="users" action={add} />
          )
        }
      />
      <Pagination
        previousHref={after && listHref(path, params, {})}
        nextHref={nextCursor ? listHref(path, params, { after: nextCursor }) : undefined}
        summary={items.length > 0 ? t(userListLabels.shown, { count: items.length }) : undefined}
      />
    </>
  );
}
