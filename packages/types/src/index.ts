export * from './generated/enums.ts';
export { ErrorCode, type ErrorName, type KnownErrorCode } from './generated/error-codes.ts';
export type { OperationId, OperationTypes } from './generated/operations.ts';
export type * from './generated/schema.ts';
export { personalFields, secretFields } from './generated/sensitive-fields.ts';
