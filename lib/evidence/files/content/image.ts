import readExif from "exif-reader";
import sharp from "sharp";
import type { MediaType } from "@/lib/evidence/files/media";
import type { ContentRefusal, FileFacts } from "@/lib/evidence/files/types";

/** Pictures with more pixels than this are not taken (a panorama has about 60 million). */
export const maxPixels = 200_000_000;

// Loaders that can be talked into reading other files or running code never run on what strangers send.
sharp.block({
  operation: [
    "VipsForeignLoadSvg",
    "VipsForeignLoadPdf",
    "VipsForeignLoadMagick",
    "VipsForeignLoadOpenslide",
    "VipsForeignLoadVips",
    "VipsForeignLoadMat",
    "VipsForeignLoadAnalyze",
    "VipsForeignLoadNifti",
    "VipsForeignLoadFits",
    "VipsForeignLoadRad",
    "VipsForeignLoadPpm",
    "VipsForeignLoadCsv",
    "VipsForeignLoadMatrix",
    "VipsForeignLoadRaw",
  ],
});
sharp.cache(false);

const formats: Partial<Record<MediaType, string>> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/tiff": "tiff",
};

/** True for pictures that can be decoded here: HEIC and BMP are kept but not drawn. */
export function isDrawable(mediaType: string): boolean {
  return Object.hasOwn(formats, mediaType);
}

/** Size and the time of taking; a picture that cannot be read at all is refused. */
export async function judgeImage(path: string, mediaType: MediaType): Promise<FileFacts | ContentRefusal> {
  const unread = { mediaType, width: null, height: null, takenAt: null };
  if (!isDrawable(mediaType)) return unread;
  try {
    const found = await sharp(path, { limitInputPixels: false }).metadata();
    if (found.format !== formats[mediaType]) return { refused: "broken" };
    if (found.width * found.height > maxPixels) return { refused: "too_many_pixels" };
    const { width, height } = found.autoOrient ?? found;
    return { mediaType, width, height, takenAt: takenAt(found.exif) };
  } catch {
    return { refused: "broken" };
  }
}

/** EXIF holds the camera's wall clock, at best with its zone; without one it is taken as China's time. */
export function takenAt(exif: Buffer | undefined): Date | null {
  if (!exif) return null;
  try {
    const photo = readExif(exif).Photo;
    const clock = photo?.DateTimeOriginal;
    if (!(clock instanceof Date) || Number.isNaN(clock.getTime())) return null;
    const zone = /^([+-])(\d{2}):(\d{2})$/.exec(String(photo?.OffsetTimeOriginal ?? "+08:00"));
    const minutes = zone ? (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === "-" ? -1 : 1) : 480;
    const year = clock.getUTCFullYear();
    return year >= 1990 && year <= 2100 ? new Date(clock.getTime() - minutes * 60_000) : null;
  } catch {
    return null;
  }
}
