export type { AbilitySettings } from './case.ts';
export { toMarkdown } from './report/markdown.ts';
export type { CaseReport, ConformanceReport, Difference, OperationReport } from './report/report.ts';
export type { Abilities, Undo } from './run/abilities.ts';
export { mockAbilities } from './run/mock-abilities.ts';
export { type ConformanceOptions, runConformance } from './run/run-conformance.ts';
export type { Recorder } from './run/try-operation.ts';
export type { ServiceResponse, Target } from './service/service.ts';
