const fullShape = /^(.*?)[〔[(（【［]?\s*((?:19|20)\d{2})\s*[〕\])）】］年]?\s*(?:第\s*)?(\d{1,5})\s*号?$/;

/**
 * 文号 in the one form of GB/T 9704-2012: 泸宣发(2011)26号 and 泸宣发[2011] 26 号 become 泸宣发〔2011〕26号,
 * a 第 and leading zeros are dropped. Text that is no 文号 comes back trimmed and otherwise unchanged.
 */
export function normalizeDocumentNumber(text: string): string {
  const plain = text.normalize("NFC").trim();
  const found = fullShape.exec(plain.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
  const issuer = found?.[1]?.replace(/\s+/g, "");
  if (!found || !issuer) return plain;
  return `${issuer}〔${found[2]}〕${Number(found[3])}号`;
}

/** True for issuer code, year in 〔〕 and number. */
export function isDocumentNumber(text: string): boolean {
  return /^[^〔〕\d]+〔(19|20)\d{2}〕[1-9]\d{0,4}号$/.test(text);
}

/** What makes two citations one document: the 文号, else the title without quotes and blanks. */
export function documentKey(document: { readonly documentNumber?: string | null; readonly title: string }): string {
  const number = document.documentNumber ? normalizeDocumentNumber(document.documentNumber) : "";
  if (isDocumentNumber(number)) return number;
  return document.title.normalize("NFKC").replace(/[《》"“”\s]/g, "");
}

/** Cited many times, listed once: the first entry of each document, in the order given. */
export function uniqueDocuments<T extends { readonly documentNumber?: string | null; readonly title: string }>(
  documents: readonly T[],
): T[] {
  const seen = new Set<string>();
  return documents.filter((document) => {
    const key = documentKey(document);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
