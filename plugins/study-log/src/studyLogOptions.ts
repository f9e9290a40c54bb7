import type {LinkFrequency} from './knowledge/types.js';
import type {CalendarDate} from './logs/types.js';

/** A step of reading a folder: `done` of `total` files. */
export type Progress = {
  readonly step: 'parse' | 'index' | 'compile';
  readonly done: number;
  readonly total: number;
};

export type OnProgress = (progress: Progress) => void;

export type StudyLogOptions = {
  /** Absolute path of the log folder. */
  readonly root: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Absolute path; default `concepts.yml` in `root`. */
  readonly conceptsFile?: string;
  /** Absolute path of the folder of `.mmd` files. */
  readonly diagramsFolder?: string;
  /** Edit address of the folder, `https://github.com/me/til/edit/main/docs/logs`: names the repository; default git's own remote. */
  readonly editUrl?: string;
  /** Default `section`. */
  readonly frequency?: LinkFrequency;
  /** The day it is, `YYYY-MM-DD`: dates after tomorrow are a problem. */
  readonly today: CalendarDate;
  /** Read diagrams from lists of steps. Default true. */
  readonly flows?: boolean;
  /** Whether the writer's reflections (`오늘의 회고`) are read. Default `show`. */
  readonly reflections?: 'show' | 'hide';
  /** Absolute path of a folder to remember parsed files in. Default: none are. */
  readonly cacheDir?: string;
  /** Worker threads for parsing many or long files; 0 = none. Default: one a processor, 8 at most; none without `cacheDir`. */
  readonly threads?: number;
  /** Told of each step as it goes on. */
  readonly onProgress?: OnProgress;
};
