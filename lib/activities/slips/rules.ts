/** Slips of the pen that reports of the field really contain, each with the reading it stands for. */
const slips: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/倡仪/g, "倡议"],
  [/路劲/g, "路径"],
  [/科研(?=[、,,]\s*环评)/g, "可研"],
  [/以建设(?=[并和,,])/g, "已建设"],
  [/期中(?![考检测末])/g, "其中"],
  [/竞程/g, "竞赛规程"],
  [/经费丰富/g, "经验丰富"],
];

export type Slip = { readonly found: string; readonly proposed: string };

/** Words of the source that look like slips. They are proposed, never changed: 原文 stays letter by letter. */
export function slipsIn(text: string): Slip[] {
  return slips.flatMap(([wrong, right]) => {
    const found = text.match(wrong)?.[0];
    return found ? [{ found, proposed: right }] : [];
  });
}

/** The text as it should probably read, or null when nothing looks like a slip. */
export function correctedReading(text: string): string | null {
  const read = slips.reduce((result, [wrong, right]) => result.replace(wrong, right), text);
  return read === text ? null : read;
}
