import type {Palettes} from '../types.js';

/** Twelve tints for kinds that colour by series (mind map, timeline, pie, journey, git graph, XY chart). */
const LIGHT_SERIES = [
  '#dbe4ff',
  '#fff0c2',
  '#d5f2df',
  '#ffe0dc',
  '#e8ddff',
  '#d2f0f4',
  '#ffe3f0',
  '#e9f3c8',
  '#ffe6cc',
  '#d9e8f5',
  '#efe3d6',
  '#e3e5ea',
] as const;
const DARK_SERIES = [
  '#2c3b70',
  '#54470f',
  '#1d4a31',
  '#5c2a26',
  '#43306f',
  '#174a52',
  '#5a2743',
  '#3f4d14',
  '#5b3a14',
  '#23435c',
  '#4a3a2a',
  '#3c4049',
] as const;
/** Lines and bars stand on the page itself, so they are stronger than the tints. */
const LIGHT_PLOT = '#4256c9,#b7791f,#2f855a,#c53030,#6b46c1,#0e7490';
const DARK_PLOT = '#8c9eff,#e3b341,#56d08a,#ff8b82,#b79cff,#5ad1e0';

type Ink = {
  readonly text: string;
  readonly line: string;
  readonly page: string;
};

function seriesVariables(
  series: readonly string[],
  {text, line, page}: Ink,
): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {
    pieStrokeColor: line,
    pieOuterStrokeColor: line,
    pieOpacity: '1',
    pieTitleTextColor: text,
    pieSectionTextColor: text,
    pieLegendTextColor: text,
    commitLabelColor: text,
    commitLabelBackground: page,
    tagLabelColor: text,
    tagLabelBackground: series[0] ?? page,
    tagLabelBorder: line,
  };
  series.forEach((color, index) => {
    variables[`cScale${index}`] = color;
    variables[`cScaleInv${index}`] = line;
    variables[`cScalePeer${index}`] = line;
    variables[`cScaleLabel${index}`] = text;
    variables[`pie${index + 1}`] = color;
    variables[`fillType${index}`] = color;
    variables[`git${index}`] = color;
    variables[`gitInv${index}`] = line;
    variables[`gitBranchLabel${index}`] = text;
  });
  return variables;
}

function chartVariables(
  palette: string,
  {text, line, page}: Ink,
): Readonly<Record<string, string>> {
  return {
    backgroundColor: page,
    titleColor: text,
    dataLabelColor: text,
    xAxisLabelColor: text,
    xAxisTitleColor: text,
    xAxisTickColor: line,
    xAxisLineColor: line,
    yAxisLabelColor: text,
    yAxisTitleColor: text,
    yAxisTickColor: line,
    yAxisLineColor: line,
    plotColorPalette: palette,
  };
}

const LIGHT_INK: Ink = {text: '#1c1e21', line: '#555b66', page: '#ffffff'};
const DARK_INK: Ink = {text: '#e6e7ea', line: '#b3b8c2', page: '#1b1b1d'};

/** Ink on paper, and the same at night; text keeps a contrast of at least 4.5 on every fill. */
export const DEFAULT_PALETTES: Palettes = {
  light: {
    ...seriesVariables(LIGHT_SERIES, LIGHT_INK),
    xyChart: chartVariables(LIGHT_PLOT, LIGHT_INK),
    darkMode: false,
    background: LIGHT_INK.page,
    primaryColor: '#eef2ff',
    primaryTextColor: LIGHT_INK.text,
    primaryBorderColor: '#5b6bd6',
    lineColor: LIGHT_INK.line,
    arrowheadColor: LIGHT_INK.line,
    secondaryColor: '#fff7d6',
    secondaryTextColor: LIGHT_INK.text,
    secondaryBorderColor: '#c9a93b',
    tertiaryColor: '#eef9f1',
    tertiaryTextColor: LIGHT_INK.text,
    tertiaryBorderColor: '#7fb491',
    textColor: LIGHT_INK.text,
    titleColor: LIGHT_INK.text,
    noteBkgColor: '#fff7d6',
    noteTextColor: LIGHT_INK.text,
    noteBorderColor: '#c9a93b',
    edgeLabelBackground: LIGHT_INK.page,
    clusterBkg: '#f7f8fb',
    clusterBorder: '#b9c0cf',
    excludeBkgColor: '#eceef2',
    archEdgeColor: LIGHT_INK.line,
    archEdgeArrowColor: LIGHT_INK.line,
    archGroupBorderColor: '#8a92a3',
    sectionBkgColor: '#f1f3f9',
    altSectionBkgColor: LIGHT_INK.page,
    sectionBkgColor2: '#f1f3f9',
    gridColor: '#d5d9e2',
    taskBkgColor: '#dbe4ff',
    taskBorderColor: '#5b6bd6',
    taskTextColor: LIGHT_INK.text,
    taskTextDarkColor: LIGHT_INK.text,
    taskTextLightColor: LIGHT_INK.text,
    taskTextOutsideColor: LIGHT_INK.text,
    taskTextClickableColor: '#2f3fb0',
    activeTaskBkgColor: '#fff0c2',
    activeTaskBorderColor: '#c9a93b',
    doneTaskBkgColor: '#e3e5ea',
    doneTaskBorderColor: '#9aa1af',
    critBkgColor: '#ffe0dc',
    critBorderColor: '#c53030',
    errorBkgColor: '#ffdddd',
    errorTextColor: '#660000',
  },
  dark: {
    ...seriesVariables(DARK_SERIES, DARK_INK),
    xyChart: chartVariables(DARK_PLOT, DARK_INK),
    darkMode: true,
    background: DARK_INK.page,
    primaryColor: '#26304f',
    primaryTextColor: DARK_INK.text,
    primaryBorderColor: '#8c9eff',
    lineColor: DARK_INK.line,
    arrowheadColor: DARK_INK.line,
    secondaryColor: '#3a341f',
    secondaryTextColor: DARK_INK.text,
    secondaryBorderColor: '#b59b3f',
    tertiaryColor: '#1f3328',
    tertiaryTextColor: DARK_INK.text,
    tertiaryBorderColor: '#5f9473',
    textColor: DARK_INK.text,
    titleColor: DARK_INK.text,
    noteBkgColor: '#3a341f',
    noteTextColor: '#f3ecd0',
    noteBorderColor: '#b59b3f',
    edgeLabelBackground: DARK_INK.page,
    clusterBkg: '#222428',
    clusterBorder: '#4b5160',
    excludeBkgColor: '#2a2c31',
    archEdgeColor: DARK_INK.line,
    archEdgeArrowColor: DARK_INK.line,
    archGroupBorderColor: '#7a8191',
    sectionBkgColor: '#24262b',
    altSectionBkgColor: DARK_INK.page,
    sectionBkgColor2: '#24262b',
    gridColor: '#3c4049',
    taskBkgColor: '#2c3b70',
    taskBorderColor: '#8c9eff',
    taskTextColor: DARK_INK.text,
    taskTextDarkColor: DARK_INK.text,
    taskTextLightColor: DARK_INK.text,
    taskTextOutsideColor: DARK_INK.text,
    taskTextClickableColor: '#b5c0ff',
    activeTaskBkgColor: '#54470f',
    activeTaskBorderColor: '#b59b3f',
    doneTaskBkgColor: '#3c4049',
    doneTaskBorderColor: '#7a8191',
    critBkgColor: '#5c2a26',
    critBorderColor: '#ff8b82',
    errorBkgColor: '#551111',
    errorTextColor: '#ffcccc',
  },
};
