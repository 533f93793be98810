export { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
