import type {MermaidConfig} from 'mermaid';
import type {Palette} from '../types.js';

/** What a source may not set for itself: what is safe, what the page decides, what would be lost. */
const SECURED = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'htmlLabels',
  'dompurifyConfig',
  'deterministicIds',
  'deterministicIDSeed',
  'handDrawnSeed',
  'theme',
  'themeVariables',
  'themeCSS',
  'fontFamily',
  'altFontFamily',
  'darkMode',
  'look',
];

/** Mermaid's configuration for one palette; nothing in it depends on the machine or the moment. */
export function mermaidConfig(
  palette: Palette,
  fontFamily: string,
): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    secure: SECURED,
    deterministicIds: true,
    deterministicIDSeed: 'mermaid-static',
    handDrawnSeed: 1,
    htmlLabels: true,
    fontFamily,
    theme: 'base',
    themeVariables: {...palette, fontFamily},
  };
}
