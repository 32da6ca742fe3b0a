import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { layoutLabels } from "@/components/layout/labels";
import { LocaleProvider } from "@/components/layout/locale-provider";
import { ToastProvider } from "@/components/ui/toast";
import { getT } from "@/lib/platform/locale";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT();
  const product = t(layoutLabels.product);
  return {
    title: { default: product, template: `%s · ${product}` },
    description: t(layoutLabels.productLine),
    icons: { icon: "/icon.svg" },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#ffffff" };

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const { locale } = await getT();
  // Components that write a style sheet of their own look here for the nonce of the page's policy.
  const nonce = (await headers()).get("x-ledger-nonce");
  return (
    <html lang={locale}>
      <head>{nonce && <meta property="csp-nonce" nonce={nonce} />}</head>
      <body>
        <LocaleProvider locale={locale}>
          <ToastProvider>{children}</ToastProvider>
        </LocaleProvider>
      </body>
    </html>
  );
}
