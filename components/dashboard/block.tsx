import { Suspense } from "react";
import { ErrorState } from "@/components/data/error-state";
import { Say } from "@/components/layout/say";
import { uiLabels } from "@/components/ui/labels";
import { attempt } from "@/lib/dashboard/attempt";

async function Settled<T>({ read, children }: { read: () => Promise<T>; children: (data: T) => React.ReactNode }) {
  const found = await attempt(read);
  return found.ok ? children(found.data) : <ErrorState errorId={found.errorId} />;
}

/**
 * A part of a page that is read by itself: a skeleton until it is there, its own error when it fails (never a
 * zero), and the rest of the page does not wait for it.
 */
export function Block<T>({
  read,
  skeleton,
  children,
}: {
  read: () => Promise<T>;
  skeleton: React.ReactNode;
  children: (data: T) => React.ReactNode;
}) {
  return (
    <Suspense
      fallback={
        <div aria-busy="true">
          <p className="sr-only">
            <Say words={uiLabels.loading} />
          </p>
          {skeleton}
        </div>
      }
    >
      <Settled read={read}>{children}</Settled>
    </Suspense>
  );
}
