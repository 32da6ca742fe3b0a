import { sheetLabels as words } from "@/components/reviews/labels";
import { ReviewPage } from "@/components/reviews/review-page";
import { getT } from "@/lib/platform/locale";
import { loadReviewSheet } from "@/lib/reviews/loaders";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.queue) };
}

export default async function ReviewActivitiesPage({ params, searchParams }: Props) {
  const { id } = await params;
  const [t, loaded] = await Promise.all([getT(), loadReviewSheet("activity", id, await searchParams)]);
  return <ReviewPage t={t} loaded={loaded} id={id} />;
}
