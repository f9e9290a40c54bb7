import {imageSize} from 'image-size';

export type ImageSize = {readonly width: number; readonly height: number};

/** The size of an image in CSS pixels as it is shown (EXIF turned), or null when the bytes are no image that we know. */
export function readImageSize(bytes: Uint8Array): ImageSize | null {
  try {
    const {width, height, orientation} = imageSize(bytes);
    // EXIF orientations 5 to 8 lie on their side.
    return (orientation ?? 1) >= 5
      ? {width: height, height: width}
      : {width, height};
  } catch {
    return null;
  }
}
