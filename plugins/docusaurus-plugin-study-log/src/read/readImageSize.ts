import {imageSizeFromFile} from 'image-size/fromFile';

export type ImageSize = {readonly width: number; readonly height: number};

/** The size of an image in CSS pixels as it is shown (EXIF turned), or null when the file is no image that we know. */
export async function readImageSize(
  absolutePath: string,
): Promise<ImageSize | null> {
  try {
    const {width, height, orientation} = await imageSizeFromFile(absolutePath);
    // EXIF orientations 5 to 8 lie on their side.
    return (orientation ?? 1) >= 5
      ? {width: height, height: width}
      : {width, height};
  } catch {
    return null;
  }
}
