import type {Severity} from './types.js';

/** One kind of problem: how grave it is, and the two sentences that tell it. */
export type ProblemDefinition<Params extends object> = {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly hint: (params: Params) => string;
};

type Template<Params extends object> = string | ((params: Params) => string);

/**
 * Describes a kind of problem. `message` says what is wrong, `hint` how to
 * mend it; both are one English sentence, fixed or made from `Params`.
 */
export function defineProblem<Params extends object = object>(definition: {
  readonly severity: Severity;
  readonly message: Template<Params>;
  readonly hint: Template<Params>;
}): ProblemDefinition<Params> {
  return {
    severity: definition.severity,
    message: toFunction(definition.message),
    hint: toFunction(definition.hint),
  };
}

function toFunction<Params extends object>(
  template: Template<Params>,
): (params: Params) => string {
  return typeof template === 'string' ? () => template : template;
}
