import { open } from "node:fs/promises";

/** Bytes of a file by place; short at its end. */
export type ByteReader = { readonly size: number; at(offset: number, length: number): Promise<Buffer> };

/** Opens `path` for looking at; nothing is held in memory but what is asked for. */
export async function withBytes<T>(path: string, look: (bytes: ByteReader) => Promise<T>): Promise<T> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return await look({
      size,
      async at(offset, length) {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        if (buffer.length === 0) return buffer;
        const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}
