import NextLink from "next/link";

/**
 * The kit's link: client navigation without prefetching. A list of fifty rows would otherwise ask the server fifty
 * times, each time with session and permissions read, for pages nobody opens.
 */
export function PlainLink(props: React.ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
