/** The buttons of a form: a bar that stays at the bottom of the screen. `note` (a save state) stands at the left. */
export function StickyActions({ note, children }: { note?: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="sticky bottom-0 z-20 -mx-4 mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-surface px-4 py-2.5 lg:-mx-6 lg:px-6 print:hidden">
      {note && <div className="min-w-0 flex-1 basis-40">{note}</div>}
      <div className="ml-auto flex flex-wrap justify-end gap-2 max-sm:w-full max-sm:*:flex-1">{children}</div>
    </div>
  );
}
