import {defineProblem} from '../defineProblem.js';

/** Problems of concepts, links between logs, and diagrams. */
export const CONCEPT_PROBLEMS = {
  'concepts-file-invalid': defineProblem<{readonly reason: string}>({
    severity: 'error',
    message: ({reason}) =>
      `This part of the concepts file is ignored: ${reason}.`,
    hint: 'Write a list of {name, id?, aliases?, ambiguous?, diagram?, hide?, definition?}.',
  }),
  'link-not-placed': defineProblem<{readonly count: number}>({
    severity: 'info',
    message: ({count}) =>
      `${count} mentions of concepts could not be made links without changing the text around them.`,
    hint: 'Nothing needs doing; the concept pages list them all the same.',
  }),
  'diagram-invalid': defineProblem<{readonly reason: string}>({
    severity: 'warning',
    message: ({reason}) =>
      `The Mermaid diagram cannot be drawn (${reason}); its text is shown, and readers' browsers try it again.`,
    hint: 'Try the text at https://mermaid.live and correct it.',
  }),
  'diagram-too-slow': defineProblem<{readonly seconds: number}>({
    severity: 'warning',
    message: ({seconds}) =>
      `The Mermaid diagram was given up after ${seconds} s; its text is shown, and readers' browsers try it.`,
    hint: 'Split it into smaller ones, or build again when the machine is less busy.',
  }),
  'diagrams-not-drawn': defineProblem<{readonly reason: string}>({
    severity: 'warning',
    message: ({reason}) =>
      `No diagram can be drawn in this build (${reason}); readers' browsers draw them instead.`,
    hint: 'Install "pretendard", or set diagramFont to the font files of your site.',
  }),
  'diagram-without-concept': defineProblem<{readonly name: string}>({
    severity: 'warning',
    message: ({name}) =>
      `The diagram “${name}” belongs to no concept; it is shown on the diagrams page only.`,
    hint: "Name the file after a concept's id, name or alias, e.g. cni.mmd.",
  }),
} as const;
